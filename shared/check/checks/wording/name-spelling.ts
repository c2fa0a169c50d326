import { foldText } from '../../../base/fold-text.ts';
import { inlineText, listFigures, readLines } from '../../../document/read-document.ts';
import { editText } from '../../../document/replace-text.ts';
import type { Story } from '../../../story/story.ts';
import type { Check, Finding, FindingPlace } from '../../check.ts';
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
  find({ story }) {
    const uses = countNames(story);
    return groupByFold(uses.keys()).flatMap((spellings): readonly Finding[] => {
      const [most, ...others] = [...spellings].sort((a, b) => (uses.get(b)?.count ?? 0) - (uses.get(a)?.count ?? 0));
      if (most === undefined) return [];
      return others.flatMap((name) => {
        const at = uses.get(name)?.at;
        return at === undefined ? [] : [{ grade: 'warn', at, values: { name, other: most } }];
      });
    });
  },
};

function groupByFold(names: Iterable<string>): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const name of names) groups.set(foldText(name), [...(groups.get(foldText(name)) ?? []), name]);
  return [...groups.values()];
}

interface NameUse {
  readonly count: number;
  readonly at: FindingPlace;
}

/** Three capitalised words or more: a person of Vietnam. Two are too often two words that only fold alike (Hà Nam, Hà Năm). */
const NAME = /(?<!\p{L})\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){2,}(?!\p{L})/gu;

function countNames(story: Story): Map<string, NameUse> {
  const uses = new Map<string, NameUse>();
  for (const { text, at } of textsOf(story)) {
    for (const [found] of text.matchAll(NAME)) {
      const name = inOldStyle(found);
      const known = uses.get(name);
      uses.set(name, { count: (known?.count ?? 0) + 1, at: known?.at ?? at });
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
