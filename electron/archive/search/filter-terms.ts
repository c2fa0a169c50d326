import type { DocumentJson } from '../../../shared/document/json.ts';
import { listFigures } from '../../../shared/document/read-document.ts';
import { cutWords } from '../../../shared/search/words.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import { anyStory, datedAt, dateTerms, hasTerm, languageTerm, nameTerms, statusTerm, tagTerm } from './terms.ts';

/** Everything of a story that search finds it by. */
export interface IndexedStory {
  readonly fields: StoryFields;
  readonly body: DocumentJson;
  readonly status: StatusName;
  readonly updatedAt: number;
  /** Row numbers and names (aliases too) of its tags. */
  readonly tagRows: readonly number[];
  /** The searched texts in the original spelling, a line each. */
  readonly lines: readonly string[];
}

/** What the filters of a query ask for. */
export function filterTerms({ fields, body, status, updatedAt, tagRows }: IndexedStory): readonly string[] {
  const figures = listFigures(body);
  const has = (thing: string, isThere: boolean) => (isThere ? [hasTerm(thing)] : []);
  const wordsOf = (name: string) => cutWords(name).map(({ folded }) => folded);
  return [
    anyStory,
    statusTerm(status),
    languageTerm(fields.language),
    ...dateTerms(datedAt(fields.publishedAt, updatedAt)),
    ...tagRows.map(tagTerm),
    ...nameTerms('section', wordsOf(fields.section)),
    ...fields.bylines.flatMap(({ name }) => nameTerms('by', wordsOf(name))),
    ...has(
      'photo',
      figures.some(({ photoId }) => photoId !== null),
    ),
    ...has(
      'caption',
      figures.some(({ caption }) => caption.trim() !== ''),
    ),
    ...has(
      'credit',
      figures.some(({ credit }) => credit.trim() !== ''),
    ),
    ...has('tag', fields.tags.length > 0),
    ...has('byline', fields.bylines.length > 0),
    ...has('note', fields.edNote.trim() !== ''),
    ...has('correction', fields.correction !== null),
    ...has('legal', fields.legalFlag),
    ...has('related', fields.related.length > 0),
  ];
}
