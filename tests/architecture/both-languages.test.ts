import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/base/language.ts';
import { type ESTree, placeOf, visit } from './parse-source.ts';
import { productFolders, readSources, type Source } from './read-sources.ts';

/** Words of one message per language, wherever an object has a key `vi` or `en` with words in it. */
interface Words {
  readonly place: string;
  readonly words: Readonly<Record<string, string | null>>;
}

/** What is wrong with the words of the product: a language missing, empty, unreadable, or asking for other values. */
function findOneSided(sources: readonly Source[]): readonly string[] {
  return sources
    .flatMap(findWords)
    .flatMap(({ place, words }) => problemsOf(words).map((problem) => `${place} ${problem}`));
}

function findWords(source: Source): readonly Words[] {
  const found: Words[] = [];
  visit(source, {
    ObjectExpression(node) {
      const parts = node.properties.flatMap((property) => {
        const name = property.type === 'Property' ? keyOf(property) : null;
        return property.type === 'Property' && isLanguageKey(name) ? [{ name, text: textOf(property.value) }] : [];
      });
      if (parts.some(({ text }) => text !== null)) {
        const words = Object.fromEntries(parts.map(({ name, text }) => [name, text]));
        found.push({ place: placeOf(source, node.start), words });
      }
    },
  });
  return found;
}

function isLanguageKey(name: string | null): name is string {
  return languages.some((language) => language === name);
}

function keyOf({ key, computed }: ESTree.ObjectProperty): string | null {
  if (computed) return null;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : null;
}

/** Null for words that are put together at run time, which the place that makes them answers for. */
function textOf(node: ESTree.Expression): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? '') : null;
}

function problemsOf(words: Words['words']): readonly string[] {
  const missing = languages.filter((language) => !(language in words)).map((language) => `has no ${language}`);
  const empty = languages
    .filter((language) => words[language]?.trim() === '')
    .map((language) => `has an empty ${language}`);
  if (missing.length > 0 || empty.length > 0) return [...missing, ...empty];
  return compareValues(words);
}

function compareValues(words: Words['words']): readonly string[] {
  const values = languages.map((language) => valuesOf(words[language] ?? null, language));
  const unreadable = values.flatMap((found, index) =>
    found === 'unreadable' ? [`has an unreadable ${languages[index]}`] : [],
  );
  if (unreadable.length > 0) return unreadable;
  const [first, ...others] = values.filter((found) => found !== null);
  return others.some((other) => other !== first) ? ['fills in other values in each language'] : [];
}

/** The names of the values a message fills in, sorted; null for words made at run time. */
function valuesOf(text: string | null, language: string): string | null {
  if (text === null) return null;
  try {
    const { getAst } = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    return [...new Set(namesIn(getAst()))].sort().join(' ');
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}

type Parts = ReturnType<IntlMessageFormat['getAst']>;

const LITERAL = 0;
const POUND = 7;

function namesIn(parts: Parts): readonly string[] {
  return parts.flatMap((part) => {
    if (part.type === LITERAL || part.type === POUND) return [];
    const inside = 'options' in part ? Object.values(part.options).flatMap(({ value }) => namesIn(value)) : [];
    return [part.value, ...inside];
  });
}

describe('the words of the product', () => {
  it.each([
    ["const a = { en: 'Save' };", 'has no vi'],
    ["const a = { en: 'Save', vi: ' ' };", 'has an empty vi'],
    ["const a = { b: { vi: 'Lưu' } };", 'has no en'],
    ["const a = { en: '{count} photos', vi: '{total} ảnh' };", 'fills in other values in each language'],
    [
      "const a = { en: '{n, plural, one {# of {all}} other {#}}', vi: '{n} ảnh' };",
      'fills in other values in each language',
    ],
    ["const a = { en: '{count', vi: '{count} ảnh' };", 'has an unreadable en'],
    ['const a = { en: `Save`, vi: `` };', 'has an empty vi'],
  ])('are seen to be wrong in %s', (text, problem) => {
    expect(findOneSided([{ path: 'a.ts', text }])).toEqual([`a.ts:1 ${problem}`]);
  });

  it('may count in one language and not in the other', () => {
    const text = "const a = { en: '{count, plural, one {# photo} other {# photos}}', vi: '{count} ảnh' };";
    expect(findOneSided([{ path: 'a.ts', text }])).toEqual([]);
  });

  it('are whole in Vietnamese and English, with the same values', () => {
    const sources = readSources(productFolders);
    expect(sources.flatMap(findWords).length).toBeGreaterThan(300);
    expect(findOneSided(sources)).toEqual([]);
  });
});
