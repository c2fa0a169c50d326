import { listFigures } from '../../../shared/document/read-document.ts';
import { cutWords, hasMarks, type WordForms } from '../../../shared/search/words.ts';
import { filterTerms, type IndexedStory } from './filter-terms.ts';
import { headlinePrefix, headlineTerm, LONGEST_PREFIX, marked, pairTerm, photoTerm, prefixTerm } from './terms.ts';

/**
 * The index entry of a story: its distinct words, their beginnings, the words with marks as they are spelled, pairs of
 * words side by side, the words of the headline and of captions and credits by themselves, and what filters ask for.
 */
export function storyTerms(story: IndexedStory): string {
  const terms = new Set<string>();
  for (const line of story.lines) addLine(terms, cutWords(line));
  for (const word of cutWords(story.fields.headline)) addHeadlineWord(terms, word.folded);
  for (const { caption, alt, credit } of listFigures(story.body))
    for (const { folded } of cutWords(`${caption}\n${alt}\n${credit}`)) terms.add(photoTerm(folded));
  for (const term of filterTerms(story)) terms.add(term);
  return [...terms].join(' ');
}

function addLine(terms: Set<string>, words: readonly WordForms[]): void {
  let before: WordForms | null = null;
  for (const word of words) {
    if (!terms.has(word.folded)) for (const term of termsOfWord(word.folded)) terms.add(term);
    if (hasMarks(word)) terms.add(marked(word.exact));
    if (before !== null) terms.add(pairTerm(before.folded, word.folded));
    before = word;
  }
}

function addHeadlineWord(terms: Set<string>, folded: string): void {
  terms.add(headlineTerm(folded));
  for (let length = 1; length <= Math.min(folded.length, LONGEST_PREFIX); length += 1)
    terms.add(headlinePrefix(folded.slice(0, length)));
}

/** Most words were indexed before; a string that is kept need not be made and hashed again. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 30_000;

/** The word and its beginnings. */
function termsOfWord(folded: string): readonly string[] {
  const found = known.get(folded);
  if (found !== undefined) return found;
  const terms = [folded];
  for (let length = 1; length <= Math.min(folded.length, LONGEST_PREFIX); length += 1)
    terms.push(prefixTerm(folded.slice(0, length)));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(folded, terms);
  return terms;
}
