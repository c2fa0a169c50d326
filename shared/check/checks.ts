import type { Check } from './check.ts';
import { altEqualsCaption } from './checks/alt-equals-caption.ts';
import { altMissing } from './checks/alt-missing.ts';
import { bodyMissing } from './checks/body-missing.ts';
import { bylineMissing } from './checks/byline-missing.ts';
import { capitalAfterSemicolon } from './checks/capital-after-semicolon.ts';
import { captionMissing } from './checks/caption-missing.ts';
import { creditMissing } from './checks/credit-missing.ts';
import { embargo } from './checks/embargo.ts';
import { figureWaiting } from './checks/figure-waiting.ts';
import { headlineLong } from './checks/headline-long.ts';
import { headlineMissing } from './checks/headline-missing.ts';
import { photoMissing } from './checks/photo-missing.ts';
import { placeholderLeft } from './checks/placeholder-left.ts';
import { rangeStyleMixed } from './checks/range-style-mixed.ts';
import { sapoMissing } from './checks/sapo-missing.ts';
import { sectionMissing } from './checks/section-missing.ts';
import { spacing } from './checks/spacing.ts';
import { toneStyleMixed } from './checks/tone-style-mixed.ts';

/** Every publish check, in the order of the page: head, text, photos, wording. */
export const checks: readonly Check[] = [
  sectionMissing,
  headlineMissing,
  headlineLong,
  sapoMissing,
  bylineMissing,
  bodyMissing,
  placeholderLeft,
  embargo,
  figureWaiting,
  photoMissing,
  captionMissing,
  altMissing,
  altEqualsCaption,
  creditMissing,
  toneStyleMixed,
  rangeStyleMixed,
  capitalAfterSemicolon,
  spacing,
];

export function getCheck(id: string): Check {
  const found = checks.find((check) => check.id === id);
  if (found === undefined) throw new Error(`Unknown check ${id}`);
  return found;
}
