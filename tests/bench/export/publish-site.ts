import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Beside, Figure, FigureLine } from '../figure.ts';
import { makeLine } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { cpuOfStarting, publishOnce } from './publish-once.ts';
import { changeStory, makeSiteArchive, putOut } from './site-archive.ts';
import { writeReadyFiles } from './write-ready-files.ts';

const SIZES = [1000, 5000, 20_000] as const;
const AGAIN = 5;

/** CPU seconds of Publii's own code for the same work, native SQLite (reference/peers.md); measured there, not in this run. */
const publii: Readonly<Record<number, Beside>> = {
  1000: { what: 'Publii 0.47.5', value: 18.6 },
  5000: { what: 'Publii 0.47.5', value: 644 },
};
const goals: Readonly<Record<number, number>> = { 1000: 18.6 / 50, 5000: 644 / 500, 20000: (4 * 644) / 500 };

/** Where a site is written. In memory the file system costs least; on a disk its journal is paid for too. */
interface Place {
  readonly name: string;
  readonly folder: string;
}

/** The whole site from nothing at three sizes, and the publish after one changed story: on the disk and in memory. */
export const publishSiteFigure: Figure = {
  area: 'export',
  async measure({ folder }) {
    const archive = makeSiteArchive(folder, SIZES[2]);
    const memory = existsSync('/dev/shm') ? mkdtempSync('/dev/shm/galley-bench-') : null;
    const places = [{ name: 'disk', folder }, ...(memory === null ? [] : [{ name: 'memory', folder: memory }])];
    try {
      const sizes = SIZES.map((size) => {
        putOut(archive, size);
        return { size, lines: places.map((place) => publishFresh(archive, size, place)) };
      });
      return [
        ...sizes.flatMap(({ lines }) => lines),
        makeLine({
          area: 'export',
          name: 'of these, CPU of starting the command',
          value: Math.min(...Array.from({ length: AGAIN }, () => cpuOfStarting(archive))),
          unit: 's',
          n: AGAIN,
          most: 0.2,
        }),
        ...places.map(({ name }, index) => compareSizes(name, sizes, index)),
        ...places.flatMap((place) => publishAgain(archive, place)),
      ];
    } finally {
      if (memory !== null) rmSync(memory, { recursive: true, force: true });
    }
  },
};

/**
 * Each time into a folder of its own: ext4 keeps the places of files that were deleted seconds ago free and searches long
 * for others, which is no part of publishing.
 */
function publishFresh(archive: string, size: number, place: Place): FigureLine {
  const runs = Array.from({ length: size > 5000 ? 1 : 3 }, () => {
    const parent = mkdtempSync(path.join(place.folder, `site-${size}-`));
    return { site: path.join(parent, 'site'), cpuS: publishOnce(archive, path.join(parent, 'site')).cpuS };
  });
  const value = Math.min(...runs.map(({ cpuS }) => cpuS));
  const ready = writeReadyFiles(runs[0]?.site ?? '', mkdtempSync(path.join(place.folder, 'ready-')));
  return makeLine({
    area: 'export',
    name: `publish ${size} stories, CPU of the command, ${place.name}`,
    value,
    unit: 's',
    n: runs.length,
    limit: { what: 'the same bytes from memory to files, twice linked', value: ready },
    ...(publii[size] === undefined ? {} : { peer: publii[size] }),
    most: Number((goals[size] ?? 0).toFixed(3)),
  });
}

function compareSizes(
  place: string,
  sizes: readonly { readonly size: number; readonly lines: readonly FigureLine[] }[],
  index: number,
): FigureLine {
  const [first = 1, , last = 1] = sizes.map(({ size, lines }) => (lines[index]?.value ?? 0) / size);
  return makeLine({
    area: 'export',
    name: `CPU a story, 20000 / 1000 stories, ${place}`,
    value: last / first,
    unit: 'x',
    n: 1,
    most: 1.3,
  });
}

function publishAgain(archive: string, { name, folder }: Place): readonly FigureLine[] {
  const site = path.join(mkdtempSync(path.join(folder, 'again-')), 'site');
  publishOnce(archive, site);
  const again = Array.from({ length: AGAIN }, () => {
    changeStory(archive, SIZES[2]);
    return publishOnce(archive, site);
  });
  const line = { area: 'export', n: AGAIN } as const;
  const median = (values: readonly number[]) => percentile(values, 0.5);
  return [
    makeLine({
      ...line,
      name: `publish again after 1 change, ${again[0]?.files ?? 0} files, ${name}`,
      value: median(again.map(({ wallS }) => wallS)),
      unit: 's',
      most: 1,
    }),
    makeLine({
      ...line,
      name: `the same, CPU of the command, ${name}`,
      value: median(again.map(({ cpuS }) => cpuS)),
      unit: 's',
      most: 1,
    }),
    makeLine({
      ...line,
      name: `files written after 1 change, ${name}`,
      value: Math.max(...again.map(({ written }) => written)),
      unit: 'files',
      most: 20,
    }),
  ];
}
