import { formatText } from '../base/format-text.ts';
import type { Language } from '../base/language.ts';
import type { ReportedFinding } from './check.ts';
import { getCheck } from './checks.ts';

type Described = Pick<ReportedFinding, 'check' | 'values' | 'fix'>;

/** What is wrong and what to do, in the person's language. */
export function describeFinding({ check, values }: Described, language: Language): string {
  return formatText(getCheck(check).message, language, values);
}

/** The words on the button that mends it; null where only a person can. */
export function describeFix({ check, values, fix }: Described, language: Language): string | null {
  const { fixLabel } = getCheck(check);
  if (fix === undefined || fixLabel === undefined) return null;
  return formatText(fixLabel, language, values);
}
