import type { Publication } from '../publication/publication.ts';
import type { StoryFields } from './fields.ts';

/** What stands before the sapo on the page (`TTTĐ - `): the story's own when an import brought one, else the publication's. */
export function agencyPrefix(fields: StoryFields, publication: Publication): string {
  return fields.agencyPrefix ?? publication.agencyPrefix;
}
