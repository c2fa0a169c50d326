import { foldText } from '../base/fold-text.ts';
import type { Text } from '../base/language.ts';
import { type StatusName, statuses, statusNames } from '../story/status.ts';
import { isDateBegun } from './named-days.ts';
import { type FilterKind, type HasThing, hasThings } from './query.ts';
import { cutWords } from './words.ts';

/** How a filter is called. The first name is the one Galley writes; all of them are read, with or without marks. */
export interface FilterWords {
  readonly names: Readonly<Record<'en' | 'vi', readonly [string, ...string[]]>>;
  readonly meaning: Text;
}

export const filterWords: Readonly<Record<FilterKind, FilterWords>> = {
  section: {
    names: { en: ['section'], vi: ['mục', 'chuyên mục'] },
    meaning: { en: 'in a section', vi: 'thuộc chuyên mục' },
  },
  status: {
    names: { en: ['status'], vi: ['trạng thái'] },
    meaning: { en: 'with a status', vi: 'ở trạng thái' },
  },
  tag: { names: { en: ['tag'], vi: ['thẻ'] }, meaning: { en: 'with a tag', vi: 'có tag' } },
  by: {
    names: { en: ['by', 'author', 'byline'], vi: ['tác giả', 'bởi', 'bút danh'] },
    meaning: { en: 'by a byline', vi: 'của tác giả' },
  },
  from: {
    names: { en: ['from', 'since', 'after'], vi: ['từ', 'từ ngày'] },
    meaning: { en: 'from a day on', vi: 'từ ngày' },
  },
  to: {
    names: { en: ['to', 'until', 'before'], vi: ['đến', 'đến ngày'] },
    meaning: { en: 'up to a day', vi: 'đến hết ngày' },
  },
  on: {
    names: { en: ['date', 'on'], vi: ['ngày', 'lúc'] },
    meaning: { en: 'on a day, in a month or year', vi: 'trong ngày, tháng hoặc năm' },
  },
  has: { names: { en: ['has'], vi: ['có'] }, meaning: { en: 'that has', vi: 'bài có' } },
  photo: {
    names: { en: ['photo'], vi: ['ảnh'] },
    meaning: { en: 'with words in a caption or credit', vi: 'có chữ trong chú thích, nguồn ảnh' },
  },
  lang: {
    names: { en: ['lang', 'language'], vi: ['ngôn ngữ', 'tiếng'] },
    meaning: { en: 'in a language', vi: 'viết bằng' },
  },
};

/** Words a value may be given in, by what it means. The first of each language is the one Galley writes. */
type ValueWords<Value extends string> = Readonly<
  Record<Value, Readonly<Record<'en' | 'vi', readonly [string, ...string[]]>>>
>;

export const hasWords: ValueWords<HasThing> = {
  photo: { en: ['photo', 'photos'], vi: ['ảnh'] },
  caption: { en: ['caption'], vi: ['chú thích'] },
  credit: { en: ['credit'], vi: ['nguồn ảnh'] },
  tag: { en: ['tag', 'tags'], vi: ['thẻ'] },
  byline: { en: ['byline', 'author'], vi: ['bút danh', 'tác giả'] },
  note: { en: ['note', 'ed-note'], vi: ['ghi chú'] },
  correction: { en: ['correction'], vi: ['cải chính', 'đính chính'] },
  legal: { en: ['legal'], vi: ['pháp lý'] },
  related: { en: ['related'], vi: ['đọc thêm'] },
};

const languageWords: ValueWords<'vi' | 'en'> = {
  vi: { en: ['vi', 'vietnamese'], vi: ['tiếng việt', 'việt'] },
  en: { en: ['en', 'english'], vi: ['tiếng anh', 'anh'] },
};

/** A name or value as it is looked up: `Trạng  thái` and `trang thai` are the same. */
export function keyOf(text: string): string {
  return cutWords(text)
    .map(({ folded }) => folded)
    .join(' ');
}

export const filterKinds = Object.keys(filterWords) as readonly FilterKind[]; // Object.keys forgets the key type

const kindsByName: ReadonlyMap<string, FilterKind> = new Map(
  filterKinds.flatMap((kind) =>
    [...filterWords[kind].names.en, ...filterWords[kind].names.vi].map((name) => [keyOf(name), kind] as const),
  ),
);

/** The filter of this name in either language; null when there is none. */
export function findFilterKind(name: string): FilterKind | null {
  return kindsByName.get(keyOf(name)) ?? null;
}

const statusByName: ReadonlyMap<string, StatusName> = new Map(
  statusNames.flatMap((status) =>
    [status, statuses[status].label.en, statuses[status].label.vi].map((name) => [keyOf(name), status] as const),
  ),
);

export function findStatus(text: string): StatusName | null {
  return statusByName.get(keyOf(text)) ?? null;
}

const thingsByName = namesOf(hasThings, hasWords);

export function findThing(text: string): HasThing | null {
  return thingsByName.get(keyOf(text)) ?? null;
}

const languagesByName = namesOf(['vi', 'en'] as const, languageWords);

export function findLanguage(text: string): string | null {
  return languagesByName.get(keyOf(text)) ?? null;
}

/** True when the text may become a value of the filter, if it goes on: `đang biên` becomes a status. */
export function isValueBegun(kind: FilterKind, text: string): boolean {
  const key = keyOf(text);
  const begins = (values: ReadonlyMap<string, unknown>) => [...values.keys()].some((name) => name.startsWith(key));
  switch (kind) {
    case 'status':
      return begins(statusByName);
    case 'has':
      return begins(thingsByName);
    case 'lang':
      return begins(languagesByName);
    case 'from':
    case 'to':
    case 'on':
      return isDateBegun(foldText(text));
    case 'section':
    case 'tag':
    case 'by':
    case 'photo':
      return false;
  }
}

function namesOf<Value extends string>(values: readonly Value[], words: ValueWords<Value>): ReadonlyMap<string, Value> {
  return new Map(
    values.flatMap((value) => [...words[value].en, ...words[value].vi].map((name) => [keyOf(name), value] as const)),
  );
}
