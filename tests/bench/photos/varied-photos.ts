import type { Archive } from '../../../electron/archive/archive.ts';
import { newId } from '../../../shared/base/new-id.ts';
import { doc, figure } from '../../builders/document.ts';
import { newPhoto } from '../../builders/photo-rows.ts';
import { makeRandom, makeWriter } from '../vietnamese-writer.ts';

const CAMERAS = ['NIKON Z 9', 'Canon EOS R3', 'SONY ILCE-1', 'Apple iPhone 17 Pro', 'FUJIFILM X-H2', ''];
const PEOPLE = 3000;
const PLACES = 800;
const KEYWORDS = 4000;
const DAY_MS = 24 * 3_600_000;
const FIRST = Date.UTC(2016, 0, 1);

/** Names, places and words that photos of ten years share as a newsroom's do: a few very often, most of them seldom. */
export function fillVariedPhotos(archive: Archive, count: number, now: number): void {
  const random = makeRandom(11);
  const write = makeWriter(random);
  const people = Array.from({ length: PEOPLE }, () => titled(write(3)));
  const places = Array.from({ length: PLACES }, () => titled(write(2)));
  const keywords = Array.from({ length: KEYWORDS }, () => write(2).replace('.', '').toLowerCase());
  const pick = (list: readonly string[]) => list[Math.floor(list.length ** random()) - 1] ?? '';
  const sometimes = (share: number, make: () => string) => (random() < share ? make() : '');
  archive.transaction(() => {
    const ids = Array.from({ length: count }, (_, index) => {
      const takenAt = FIRST + Math.floor(((now - FIRST) / count) * index);
      const to = random() < 0.1 ? now + Math.floor((random() - 0.5) * 90 * DAY_MS) : null;
      const photo = newPhoto({
        description: sometimes(0.8, () => write(24)),
        headline: sometimes(0.7, () => write(7)),
        altTextAccessibility: sometimes(0.5, () => write(14)),
        creator: sometimes(0.9, () => pick(people)),
        creditLine: sometimes(0.6, () => pick(people)),
        personInImage: [pick(people), pick(people)].join('; '),
        keywords: [pick(keywords), pick(keywords), pick(keywords)].join('; '),
        city: sometimes(0.9, () => pick(places)),
        title: `TTTD_${index}`,
      });
      const camera = CAMERAS[Math.floor(random() * CAMERAS.length)] ?? '';
      const leases = to === null ? [] : [{ id: newId(), kind: 'allow' as const, from: null, to, notes: '' }];
      const rights = { ...photo.rights, category: random() < 0.5 ? ('staffPhotographer' as const) : null, leases };
      archive.photos.insert({ ...photo, takenAt, addedAt: takenAt + DAY_MS, camera, rights });
      return photo.id;
    });
    placeSome(archive, ids);
  });
}

const STORIES = 400;
const PLACED = 20;

/** Every fifth photo or so is in a story. */
function placeSome(archive: Archive, ids: readonly string[]): void {
  for (let story = 0; story < STORIES; story += 1) {
    const placed = Array.from({ length: PLACED }, (_, at) => ids[(story * 121 + at * 5) % ids.length] ?? '');
    archive.stories.create({
      body: doc(...placed.map((photoId) => figure({ photoId }))),
      fields: { headline: `Bài ${story}` },
      cause: 'created',
    });
  }
}

function titled(words: string): string {
  return words.replace('.', '').replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}
