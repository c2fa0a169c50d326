import { readLines } from '../../../shared/document/read-document.ts';
import { peopleInText } from '../../../shared/related/people-in-text.ts';
import { findNames } from '../../../shared/search/find-names.ts';
import type { Story } from '../../../shared/story/story.ts';
import type { Connection } from '../file/database.ts';

interface KnownName {
  readonly name: string;
  readonly tagId: string;
}

/** A text is looked through so far. */
const MOST_LETTERS = 20_000;
const MOST_NAMES = 8;

/**
 * Finds the people, organisations, places and events a text names: the tags of these kinds, by any of their names, and
 * whoever looks like a person. Those the story is tagged with are left out.
 */
export function prepareNames(connection: Connection) {
  // Is there a name that begins with these words? What follows a word is a space, and `!` comes after it.
  const beginsName = connection
    .prepare<[string, string], number>(
      'SELECT 1 FROM tag_name INDEXED BY tag_name_by_folded WHERE folded >= ? AND folded < ? LIMIT 1',
    )
    .pluck();
  const named = connection.prepare<[string], KnownName>(
    `SELECT tag_name.name, tag.id AS tagId FROM tag_name JOIN tag ON tag.row = tag_name.tag_row
     WHERE tag_name.folded = ? AND tag.kind <> 'topic' ORDER BY tag.uses DESC LIMIT 5`,
  );

  return ({ fields, body }: Story): readonly string[] => {
    const text = [fields.headline, ...readLines(body)].join('\n').slice(0, MOST_LETTERS);
    const begins = new Map<string, boolean>();
    const isBeginning = (words: string) => {
      const known = begins.get(words) ?? beginsName.get(words, `${words}!`) === 1;
      begins.set(words, known);
      return known;
    };
    const lookUp = (folded: string) => {
      const [first = '', second] = folded.split(' ', 2);
      const isOne = isBeginning(first) && (second === undefined || isBeginning(`${first} ${second}`));
      return isOne ? named.all(folded) : [];
    };
    const own = new Set(fields.tags);
    const taken = new Set<string>();
    const names = new Set<string>();
    for (const found of findNames(text, lookUp, { onlyCapital: true })) {
      if (found === null) continue;
      taken.add(found.named.name);
      if (!own.has(found.named.tagId)) names.add(found.named.name);
    }
    const people = peopleInText(text, fields.language).filter((name) => !taken.has(name));
    return [...names, ...people].slice(0, MOST_NAMES);
  };
}
