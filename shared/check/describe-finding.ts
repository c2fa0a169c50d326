import { formatText } from '../base/format-text.ts';
import type { Language } from '../base/language.ts';
import type { ReportedFinding } from './check.ts';
import { getCheck } from './checks.ts';

/** What is wrong and what to do, in the person's language. */
export function describeFinding({ check, values }: ReportedFinding, language: Language): string {
  return formatText(getCheck(check).message, language, values);
}

/** The words on the button that mends it; null where only a person can. */
export function describeFix({ check, values, fix }: ReportedFinding, language: Language): string | null {
  const { fixLabel } = getCheck(check);
  return fix === undefined || fixLabel === undefined ? null : formatText(fixLabel, language, values);
}
