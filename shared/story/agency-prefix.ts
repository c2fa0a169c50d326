import { cleanLine } from '../base/clean-text.ts';
import type { Publication } from '../publication/publication.ts';
import type { StoryFields } from './fields.ts';

/** What stands before the sapo on the page (`TTTĐ - `): the story's own when an import brought one, else the publication's; '' for none. */
export function agencyPrefix(fields: Pick<StoryFields, 'agencyPrefix'>, publication: Publication): string {
  return formatAgencyPrefix(fields.agencyPrefix ?? publication.agencyPrefix);
}

/** `TTTĐ`, `TTTĐ -` and `TTTĐ – ` are all printed `TTTĐ - `. */
export function formatAgencyPrefix(prefix: string): string {
  const sign = cleanLine(prefix).replace(/\s*[-–—]+$/u, '');
  return sign === '' ? '' : `${sign} - `;
}
