import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { type Beside, type Figure, makeLine } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { changeStory, makeSiteArchive, putOut } from './site-archive.ts';

const SIZES = [1000, 5000, 20_000] as const;
const AGAIN = 5;

/** CPU seconds of Publii's own code for the same work, native SQLite (reference/peers.md); measured there, not in this run. */
const publii: Readonly<Record<number, Beside>> = {
  1000: { what: 'Publii 0.47.5', value: 18.6 },
  5000: { what: 'Publii 0.47.5', value: 644 },
};
const goals: Readonly<Record<number, number>> = { 1000: 18.6 / 50, 5000: 644 / 500, 20000: (4 * 644) / 500 };

const outcome = z.object({ cpuS: z.number(), wallS: z.number(), written: z.number(), files: z.number() });

/** The whole site from nothing at three sizes, and the publish after one changed story. */
export const publishSiteFigure: Figure = {
  area: 'export',
  async measure({ folder }) {
    const archive = makeSiteArchive(folder, SIZES[2]);
    const site = path.join(folder, 'site');
    const perStory: number[] = [];
    const lines = SIZES.flatMap((size) => {
      putOut(archive, size);
      const runs = Array.from({ length: size > 5000 ? 1 : 3 }, () => {
        for (const left of [site, path.join(folder, '.site.galley')]) rmSync(left, { recursive: true, force: true });
        return publishOnce(archive, site);
      });
      const cpuS = Math.min(...runs.map((run) => run.cpuS));
      perStory.push(cpuS / size);
      return [
        makeLine({
          area: 'export',
          name: `publish ${size} stories, CPU`,
          value: cpuS,
          unit: 's',
          n: runs.length,
          ...(publii[size] === undefined ? {} : { peer: publii[size] }),
          most: Number((goals[size] ?? 0).toFixed(3)),
        }),
      ];
    });
    const [first = 1, , last = 1] = perStory;
    const again = Array.from({ length: AGAIN }, () => {
      changeStory(archive, SIZES[2]);
      return publishOnce(archive, site);
    });
    return [
      ...lines,
      makeLine({
        area: 'export',
        name: 'CPU a story, 20000 / 1000 stories',
        value: last / first,
        unit: 'x',
        n: 1,
        most: 1.3,
      }),
      makeLine({
        area: 'export',
        name: `publish again after 1 change, ${again[0]?.files ?? 0} files`,
        value: percentile(
          again.map(({ wallS }) => wallS),
          0.5,
        ),
        unit: 's',
        n: AGAIN,
        most: 1,
      }),
      makeLine({
        area: 'export',
        name: 'files written after 1 change',
        value: Math.max(...again.map(({ written }) => written)),
        unit: 'files',
        n: AGAIN,
        most: 20,
      }),
    ];
  },
};

function publishOnce(archive: string, site: string): z.infer<typeof outcome> {
  const script = path.join(import.meta.dirname, 'publish-once.ts');
  return outcome.parse(JSON.parse(execFileSync(process.execPath, [script, archive, site], { encoding: 'utf8' })));
}
