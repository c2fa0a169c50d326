import { foldText } from '../../../base/fold-text.ts';
import { inlineText, listFigures, readLines } from '../../../document/read-document.ts';
import { editText, type TextEdit } from '../../../document/text-edit.ts';
import type { Story, StoryChange } from '../../../story/story.ts';
import type { Check, Finding, FindingPlace } from '../../check.ts';
import { firstOf } from '../../find-in-words.ts';
import { joinRewrites, rewriteStory } from '../../rewrite-story.ts';
import { findOtherStyle } from './tone-style-mixed.ts';

export const nameSpelling: Check = {
  id: 'name-spelling',
  title: { en: 'Name spelled two ways', vi: 'Tên viết hai cách' },
  message: {
    en: 'A name is spelled “{name}” here and “{other}” elsewhere.',
    vi: 'Tên viết là “{name}” ở đây và “{other}” ở chỗ khác.',
  },
  why: {
    en: 'A name is the first thing its bearer looks for, and the commonest reason for a correction.',
    vi: 'Tên là điều người trong bài xem trước tiên, và là lý do đính chính hay gặp nhất.',
  },
  fixLabel: { en: 'Write “{other}”', vi: 'Viết “{other}”' },
  find({ story }) {
    const uses = countNames(story);
    return groupByFold(uses.keys()).flatMap((spellings): readonly Finding[] => {
      const known = spellings.flatMap((name) => uses.get(name) ?? []);
      const [most, ...others] = known.sort((a, b) => b.count - a.count);
      if (most === undefined) return [];
      return others.map((use) => {
        const finding = {
          grade: 'warn',
          at: use.at,
          ...firstOf([...use.written]),
          values: { name: use.name, other: most.name },
        } as const;
        // Of two spellings used equally often nobody can tell the right one.
        return use.count === most.count ? finding : { ...finding, fix: rename(story, use, most.name) };
      });
    });
  },
};

/** Writes a name another way wherever the story has it; the read-more list has the headlines of other stories. */
function rename(story: Story, { written }: NameUse, name: string): StoryChange {
  const places = rewriteStory(story, (text) =>
    namesIn(text)
      .filter((found) => written.has(found.text))
      .map(({ start, end }) => ({ start, end, text: name })),
  );
  return joinRewrites(
    story,
    places.filter(({ at }) => at.kind === 'block' || at.field !== 'related'),
  );
}

function groupByFold(names: Iterable<string>): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const name of names) groups.set(foldText(name), [...(groups.get(foldText(name)) ?? []), name]);
  return [...groups.values()];
}

interface NameUse {
  readonly name: string;
  readonly count: number;
  readonly at: FindingPlace;
  /** As it stands in the text, in either tone style. */
  readonly written: ReadonlySet<string>;
}

/** Three capitalised words or more: a person of Vietnam. Two are too often two words that only fold alike (Hà Nam, Hà Năm). */
const NAME = /(?<!\p{L})\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){2,}(?!\p{L})/gu;
/** What a sentence begins with before a name, and so with a capital. */
const BEFORE_NAME = /^(?:Ông|Bà|Anh|Chị|Em|Cô|Chú|Bác|Cháu|Cụ|Thầy|Bé|Theo|Và|Còn|Khi|Với|Mr|Mrs|Ms|Dr) /u;

/** The names of a text, without what only comes before them. */
function namesIn(text: string): readonly TextEdit[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: found, index }) => {
    const name = found.replace(BEFORE_NAME, '');
    if (name.split(' ').length < 3) return [];
    return [{ start: index + found.length - name.length, end: index + found.length, text: name }];
  });
}

function countNames(story: Story): Map<string, NameUse> {
  const uses = new Map<string, NameUse>();
  for (const { text, at } of textsOf(story)) {
    for (const { text: found } of namesIn(text)) {
      const name = inOldStyle(found);
      const known = uses.get(name);
      const written = new Set([...(known?.written ?? []), found]);
      uses.set(name, { name, count: (known?.count ?? 0) + 1, at: known?.at ?? at, written });
    }
  }
  return uses;
}

/** Hoà and Hòa are one name: the tone is another check’s business. */
function inOldStyle(name: string): string {
  return editText(name.normalize('NFC'), findOtherStyle(name.normalize('NFC'), 'old'));
}

function textsOf({ fields, body }: Story): readonly { readonly text: string; readonly at: FindingPlace }[] {
  const field = (name: string, text: string) => ({ text, at: { kind: 'field', field: name } as const });
  return [
    field('headline', fields.headline),
    field('sapo', inlineText(fields.sapo)),
    ...body.content.flatMap((block, index) => {
      const lines = [...readLines(block), ...listFigures(block).map(({ alt }) => alt)];
      return lines.map((text) => ({ text, at: { kind: 'block', block: index } as const }));
    }),
  ];
}
