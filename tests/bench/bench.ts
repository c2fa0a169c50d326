// `npm run bench -- [area…] [--size N] [--json]`: one line per figure, every one measured in this run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cliFile } from '../builders/backend.ts';
import { areas, type BenchContext, type FigureLine } from './figure.ts';
import { figures } from './figures.ts';
import { isBusy } from './percentile.ts';
import { makeSyntheticArchive } from './synthetic/synthetic-archive.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, size: { type: 'string', default: '10000' } },
});
const unknown = positionals.find((word) => !(areas as readonly string[]).includes(word)); // any word may be asked about
if (unknown !== undefined) {
  process.stderr.write(`bench: there is no area "${unknown}"; use ${areas.join(', ')}\n`);
  process.exitCode = 2;
} else {
  await runAll();
}

async function runAll(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-bench-'));
  try {
    if (isBusy()) process.stderr.write('bench: this machine is busy; times are longer than Galley takes\n');
    const context = makeContext(folder);
    const chosen = figures.filter(({ area }) => positionals.length === 0 || positionals.includes(area));
    for (const figure of chosen)
      for (const line of await figure.measure(context))
        process.stdout.write(`${values.json === true ? JSON.stringify(line) : toRow(line)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function makeContext(folder: string): BenchContext {
  const size = Number(values.size);
  return {
    size,
    folder,
    syntheticArchive: once(() => makeSyntheticArchive(size, (text) => process.stderr.write(`bench: ${text}\n`))),
    sampleArchive: once(() => {
      const archive = path.join(folder, 'sample');
      execFileSync(process.execPath, [cliFile, 'sample', '--archive', archive], { stdio: 'ignore' });
      return archive;
    }),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function toRow({ area, name, value, unit, n, limit, peer, goal, ok }: FigureLine): string {
  const shown = (number: number) => `${number < 10 ? number.toFixed(2) : number.toFixed(0)} ${unit}`;
  const columns = [
    ok ? '  ok' : 'MISS',
    area.padEnd(8),
    name.padEnd(52),
    shown(value).padStart(10),
    `n=${n}`.padEnd(7),
    `goal ${goal}`.padEnd(16),
    limit === null ? '' : `limit ${shown(limit.value)} (${limit.what})`,
    peer === null ? '' : `peer ${shown(peer.value)} (${peer.what})`,
  ];
  return columns.join('  ').trimEnd();
}
