import { type Archive, createArchive, openArchive } from '../../electron/archive/archive.ts';
import type { DocumentJson } from '../../shared/document/json.ts';
import { statusNames } from '../../shared/story/status.ts';

const INITIALS = [
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'gi',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'nh',
  'ph',
  'qu',
  'r',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
];
const FINALS = [
  'a',
  'à',
  'ác',
  'ang',
  'ão',
  'ân',
  'ập',
  'em',
  'én',
  'ê',
  'iền',
  'iệt',
  'inh',
  'ía',
  'o',
  'óng',
  'ội',
  'ơi',
  'ước',
  'uyền',
  'ủy',
  'y',
];
const SECTIONS = ['Tin tức', 'Kinh tế', 'Đời sống', 'Văn hóa', 'Thể thao', 'Bạn đọc'];

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Text of made-up syllables, a few of them in most sentences and most of them in few, as words in a language are. */
export function makeWriter(random: () => number): (words: number) => string {
  const vocabulary = INITIALS.flatMap((initial) => FINALS.map((final) => initial + final));
  const order = vocabulary.map((word) => ({ word, at: random() })).sort((a, b) => a.at - b.at);
  const pick = () => order[Math.floor(order.length * random() ** 3)]?.word ?? 'và';
  return (words) => Array.from({ length: words }, pick).join(' ');
}

/** Fills a new archive with stories of about 600 words. */
export function makeSyntheticArchive(folder: string, size: number): string {
  createArchive(folder);
  const archive = openArchive(folder, { mode: 'write' });
  const random = makeRandom(2022);
  const write = makeWriter(random);
  for (let made = 0; made < size; made += 500)
    archive.transaction(() => {
      for (let number = made; number < Math.min(made + 500, size); number += 1) addStory(archive, number, write);
    });
  archive.close();
  return folder;
}

function addStory(archive: Archive, number: number, write: (words: number) => string): void {
  archive.stories.create({
    fields: {
      headline: write(10),
      section: SECTIONS[number % SECTIONS.length] ?? '',
      sapo: [{ type: 'text', text: write(40) }],
      bylines: [{ name: `Bút ${number % 50}`, role: 'text' }],
    },
    status: statusNames[number % 6] ?? 'draft',
    body: makeBody(write),
    cause: 'created',
    createdAt: Date.UTC(2020, 0, 1) + number * 60_000,
  });
}

export function makeBody(write: (words: number) => string): DocumentJson {
  const content = Array.from({ length: 12 }, () => ({
    type: 'paragraph',
    content: [{ type: 'text', text: write(50) }],
  }));
  return { type: 'doc', content };
}
