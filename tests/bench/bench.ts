// `npm run bench -- [area…] [--size N] [--json]`: one line per figure, every one measured in this run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cliFile } from '../builders/backend.ts';
import { areas, type BenchContext, type FigureLine } from './figure.ts';
import { figures } from './figures.ts';
import { growthLines } from './growth.ts';
import { isBusy } from './percentile.ts';
import { makeSyntheticArchive } from './synthetic/synthetic-archive.ts';

/** Figures of each size are measured in these, up to the one asked for. */
const SIZES = [10_000, 100_000, 1_000_000];

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
    const asked = Number(values.size);
    const contexts = [...SIZES.filter((size) => size < asked), asked].map((size) => makeContext(folder, size));
    const chosen = figures.filter(({ area }) => positionals.length === 0 || positionals.includes(area));
    const lines: FigureLine[] = [];
    for (const figure of chosen)
      for (const context of figure.isOfEachSize ? contexts : contexts.slice(-1))
        for (const line of await figure.measure(context)) {
          lines.push(line);
          print(line);
        }
    for (const line of growthLines(lines)) print(line);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(line: FigureLine): void {
  process.stdout.write(`${values.json === true ? JSON.stringify(line) : toRow(line)}\n`);
}

function makeContext(folder: string, size: number): BenchContext {
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

function toRow({ area, name, stories, value, unit, n, limit, peer, goal, ok }: FigureLine): string {
  const shown = (number: number) => `${number < 10 ? number.toFixed(2) : number.toFixed(0)} ${unit}`;
  const columns = [
    ok ? '  ok' : 'MISS',
    area.padEnd(8),
    (stories === null ? name : `${name}, ${stories} stories`).padEnd(66),
    shown(value).padStart(10),
    `n=${n}`.padEnd(7),
    `goal ${goal}`.padEnd(16),
    limit === null ? '' : `limit ${shown(limit.value)} (${limit.what})`,
    peer === null ? '' : `peer ${shown(peer.value)} (${peer.what})`,
  ];
  return columns.join('  ').trimEnd();
}
