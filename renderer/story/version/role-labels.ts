import type { Text } from '../../../shared/base/language.ts';
import type { LineRole } from '../../../shared/compare/comparison.ts';
import { versionTexts } from './version-texts.ts';

/** Roles that the look alone does not tell. */
export const roleLabels: Readonly<Partial<Record<LineRole, Text>>> = {
  photo: versionTexts.photo,
  alt: versionTexts.alt,
  credit: versionTexts.credit,
  address: versionTexts.address,
  related: versionTexts.relatedLink,
};
