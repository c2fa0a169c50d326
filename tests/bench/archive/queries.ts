import type { Archive } from '../../../electron/archive/archive.ts';
import { foldText } from '../../../shared/base/fold-text.ts';
import { SECTIONS } from '../synthetic/make-stories.ts';
import { makeRandom } from '../vietnamese-writer.ts';

/** What people type into the search box, made from headlines all over the archive, the same for the same archive. */
export interface Queries {
  /** Phrases of one to three words without marks, as they stand after each letter. */
  readonly keystrokes: readonly string[];
  /** The same typed with marks. */
  readonly marked: readonly string[];
  readonly phrases: readonly string[];
  /** Words, phrases and exclusions with every kind of filter, in any combination. */
  readonly filtered: readonly string[];
}

const COUNT = 250;

export function makeQueries({ stories, connection }: Archive): Queries {
  const random = makeRandom(11);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)];
  const most = connection.prepare<[], { row: number }>('SELECT max(row) AS row FROM story').get()?.row ?? 1;
  const readHeadline = connection.prepare<[number], { headline: string; author: string }>(
    'SELECT headline, author FROM story WHERE row >= ? LIMIT 1',
  );
  const anyStory = () => readHeadline.get(Math.floor(random() * most)) ?? { headline: 'tin', author: '' };
  const words = (count: number) => {
    const found = anyStory().headline.split(' ');
    const start = Math.floor(random() * Math.max(found.length - count, 1));
    return found
      .slice(start, start + count)
      .join(' ')
      .toLowerCase();
  };
  const typed = () => {
    const phrase = words(1 + Math.floor(random() * 3));
    return phrase.slice(0, 1 + Math.floor(random() * phrase.length));
  };
  const tagNames = connection
    .prepare<[], { name: string }>('SELECT name FROM tag ORDER BY row LIMIT 2000')
    .all()
    .map(({ name }) => name);
  const filters: readonly (() => string)[] = [
    () => `mục:"${pick(SECTIONS)}"`,
    () => `-mục:"${pick(SECTIONS)}"`,
    () => `thẻ:"${pick(tagNames)}"`,
    () => `tác giả:"${anyStory().author}"`,
    () => `trạng thái:${pick(['draft', 'published', 'withdrawn', 'nháp'])}`,
    () => `từ:${1 + Math.floor(random() * 28)}/${1 + Math.floor(random() * 12)}/${2007 + Math.floor(random() * 18)}`,
    () => `đến:${1 + Math.floor(random() * 12)}/${2008 + Math.floor(random() * 17)}`,
    () => `ngày:${2007 + Math.floor(random() * 18)}`,
    () => pick(['có:ảnh', '-có:ảnh', 'có:nguồn ảnh']) ?? '',
    () => `ảnh:${words(1)}`,
    () => 'ngôn ngữ:vi',
    () => `-${words(1)}`,
    () => `"${words(2)}"`,
    () => words(2),
    () => foldText(words(1)),
  ];
  const combine = () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(filters)?.() ?? '').join(' ');
  const many = (make: () => string) => Array.from({ length: COUNT }, make);
  if (stories.list({ limit: 1 }).total === 0) throw new Error('The archive is empty');
  return {
    keystrokes: many(() => foldText(typed())),
    marked: many(typed),
    phrases: many(() => `"${words(2 + Math.floor(random() * 2))}"`),
    filtered: many(combine),
  };
}
