import path from 'node:path';
import { createArchive, openArchive } from '../../../electron/archive/archive.ts';
import type { ValueQuery } from '../../../electron/archive/photos/photo-values.ts';
import type { PhotoFilter } from '../../../shared/photo/photo-filter.ts';
import { type Figure, makeLine } from '../figure.ts';
import { percentile, timeEach } from '../percentile.ts';
import { fillVariedPhotos } from './varied-photos.ts';

const MANY = 50_000;
const DAY_MS = 24 * 3_600_000;

/** Each filter of the contact sheet over 50,000 photos, its counts, and what fields are completed from. */
export const sheetQueries: Figure = {
  area: 'photos',
  async measure({ folder }) {
    const now = Date.now();
    const archiveFolder = path.join(folder, `queries-${MANY}`);
    createArchive(archiveFolder);
    const archive = openArchive(archiveFolder, { mode: 'write' });
    try {
      fillVariedPhotos(archive, MANY, now);
      const { connection, photos } = archive;
      const bare = connection.prepare('SELECT id FROM photo ORDER BY added_at DESC').pluck();
      const floor = {
        what: `every id of ${MANY} photos`,
        value: percentile(
          timeEach([1, 2, 3], () => bare.all()),
          0.5,
        ),
      };
      const filters = timeEach(makeFilters(now), (filter) => photos.order({ filter }).join(' '));
      const typed = timeEach(completions, (query) => photos.complete(query));
      const counts = timeEach([1, 2, 3], () => photos.counts());
      const line = (name: string, times: readonly number[], most: number) =>
        makeLine({
          area: 'photos',
          name: `${name}, ${MANY} photos`,
          value: percentile(times, 1),
          unit: 'ms',
          n: times.length,
          limit: floor,
          most,
        });
      return [
        line('the slowest filter of the contact sheet', filters, 50),
        line('the counts of all filters', counts, 50),
        line('the slowest completion of a field', typed, 5),
      ];
    } finally {
      archive.close();
    }
  },
};

function makeFilters(now: number): readonly PhotoFilter[] {
  return [
    {},
    { lacks: ['caption'] },
    { lacks: ['credit'] },
    { lacks: ['alt'] },
    { lacks: ['caption', 'alt', 'rights'] },
    { rights: 'ending' },
    { rights: 'ended' },
    { use: 'unused' },
    { use: 'used' },
    { batchId: '01900000-0000-7000-8000-000000000000' },
    { camera: 'NIKON Z 9' },
    { from: now - 30 * DAY_MS },
    { from: now - 3000 * DAY_MS, to: now - 1000 * DAY_MS },
    { isTagged: true },
    { query: 'ha noi' },
    { query: 'c' },
    { lacks: ['alt'], use: 'unused', camera: 'SONY ILCE-1' },
  ];
}

const completions: readonly ValueQuery[] = (
  ['creator', 'personInImage', 'keywords', 'city', 'headline', 'title'] as const
).flatMap((field) =>
  ['', 'n', 'th', 'tha', 'khu', 'zzz', 'ha noi', 'TTTD_4', 'cong'].map((text) => ({ field, text, limit: 8 })),
);
