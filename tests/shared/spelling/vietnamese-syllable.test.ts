import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listWords } from '../../../shared/spelling/list-words.ts';
import { takeTones, tones } from '../../../shared/spelling/vietnamese-letters.ts';
import { isSyllable, spellWithTone } from '../../../shared/spelling/vietnamese-syllable.ts';
import { rightSyllables, wrongSyllables } from './syllables.ts';

const stories = path.resolve(import.meta.dirname, '../../../resources/sample/stories');

/** The words with Vietnamese marks of the stories that ship with Galley; a foreign story has none. */
function sampleWords(): readonly string[] {
  return readdirSync(stories)
    .map((name) => JSON.stringify(parse(readFileSync(path.join(stories, name), 'utf8'))))
    .flatMap((text) => listWords(text.replaceAll('\\n', ' ')).map(({ word }) => word))
    .filter((word) => /(?=\p{L})\P{ASCII}/u.test(word));
}

describe('a Vietnamese syllable', () => {
  it('is recognised in everything newspapers print', () => {
    expect(rightSyllables.length).toBeGreaterThan(900);
    expect(rightSyllables.filter((word) => !isSyllable(word))).toEqual([]);
  });

  it('is recognised in capitals and in parts', () => {
    expect(['Đảng', 'ĐƯỜNG', 'Nguyễn'.normalize('NFD')].filter((word) => !isSyllable(word))).toEqual([]);
  });

  it.each(Object.entries(wrongSyllables))('is not what breaks a rule: %s', (_rule, words) => {
    expect(words.filter(isSyllable)).toEqual([]);
  });

  it('has more than three hundred wrong spellings to be tested on', () => {
    expect(Object.values(wrongSyllables).flat().length).toBeGreaterThan(300);
  });

  it('takes both places of the tone on open oa, oe and uy', () => {
    const both = ['hóa', 'hoá', 'khỏe', 'khoẻ', 'thủy', 'thuỷ'];
    expect(both.filter((word) => !isSyllable(word))).toEqual([]);
    expect(spellWithTone('hoa', 'acute')).toEqual(['hóa', 'hoá']);
  });

  it('is every word of the stories that ship with Galley', () => {
    const words = sampleWords();
    expect(words.length).toBeGreaterThan(1000);
    fc.assert(
      fc.property(fc.constantFrom(...words), (word) => isSyllable(word)),
      { numRuns: 2000 },
    );
    expect(words.filter((word) => !isSyllable(word))).toEqual([]);
  });

  it('stays one when its tone is taken off and put back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rightSyllables), fc.constantFrom(...tones), (word, tone) => {
        const bare = takeTones(word);
        expect(spellWithTone(bare.letters, bare.tones[0]?.tone ?? 'level')).toContain(word);
        for (const spelled of spellWithTone(bare.letters, tone)) expect(isSyllable(spelled)).toBe(true);
      }),
    );
  });
});
