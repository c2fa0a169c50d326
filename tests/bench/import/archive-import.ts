import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openArchive } from '../../../electron/archive/archive.ts';
import { archiveFile } from '../../../electron/archive/file/archive-file.ts';
import { openConnection } from '../../../electron/archive/file/database.ts';
import { foldForIndex } from '../../../shared/base/fold-text.ts';
import { cliFile } from '../../builders/backend.ts';
import { cpuOfChildren } from '../cpu-of-children.ts';
import { type Figure, makeLine } from '../figure.ts';
import { memoryOf } from '../memory-of.ts';
import { makeStoryLines, writeStoryLines } from './story-lines.ts';

const LOOK_MS = 200;
/** The same stories through bare statements: of more of them the time a story takes is known. */
const MOST_BARE = 10_000;
const AT_ONCE = 300;

/**
 * `galley import-archive` of a `.jsonl` file, killed when half of the stories are in and started again: every story is
 * there once. In no other area, as a million take most of an hour.
 */
export const archiveImport: Figure = {
  area: 'import',
  isOfEachSize: true,
  async measure({ folder, size }) {
    const lines = path.join(folder, `${size}.jsonl`);
    const archive = path.join(folder, `import-${size}`);
    await writeStoryLines(lines, size);
    execFileSync(process.execPath, [cliFile, 'init', '--archive', archive], { stdio: 'ignore' });
    const killed = await runImport(archive, lines, Math.floor(size / 2));
    const finished = await runImport(archive, lines);
    const again = await runImport(archive, lines);
    requireEveryStory(archive, size);
    const line = { area: 'import', stories: size, n: size } as const;
    const bare = insertBare(path.join(folder, `bare-${size}`), Math.min(size, MOST_BARE));
    return [
      makeLine({
        ...line,
        name: 'import, killed at the half and started again, CPU',
        value: killed.cpuS + finished.cpuS,
        unit: 's',
        limit: { what: 'folded and put into bare tables', value: bare * size },
        most: size / 250,
      }),
      makeLine({
        ...line,
        name: 'the same, by the clock',
        value: killed.wallS + finished.wallS,
        unit: 's',
        most: size / 250,
      }),
      makeLine({ ...line, name: 'going past what was taken, CPU', value: again.cpuS, unit: 's', most: size / 2500 }),
      makeLine({
        ...line,
        name: 'the most memory the import takes',
        value: Math.max(killed.mostMb, finished.mostMb),
        unit: 'MB',
        most: 1024,
      }),
    ];
  },
};

interface ImportRun {
  readonly cpuS: number;
  readonly wallS: number;
  readonly mostMb: number;
}

/** Runs the command to its end, or kills it when so many stories are in. */
async function runImport(archive: string, lines: string, killAt = Number.POSITIVE_INFINITY): Promise<ImportRun> {
  const cpu = cpuOfChildren();
  const started = performance.now();
  const child = spawn(process.execPath, [cliFile, 'import-archive', lines, '--archive', archive], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const mostMb = await watch(child, archive, killAt);
  const [code] = await ended;
  if (killAt === Number.POSITIVE_INFINITY && code !== 0) throw new Error(`The import ended with ${String(code)}`);
  return { cpuS: cpuOfChildren() - cpu, wallS: (performance.now() - started) / 1000, mostMb };
}

/** The most memory seen while it runs. */
async function watch(child: ChildProcess, archive: string, killAt: number): Promise<number> {
  const connection = openConnection(archiveFile(archive), 'read');
  const last = connection.prepare<[], { row: number }>('SELECT coalesce(max(row), 0) AS row FROM story');
  let mostMb = 0;
  try {
    while (child.exitCode === null && child.signalCode === null) {
      mostMb = Math.max(mostMb, memoryOf(child.pid ?? 0));
      if ((last.get()?.row ?? 0) >= killAt) child.kill('SIGKILL');
      await wait(LOOK_MS);
    }
  } finally {
    connection.close();
  }
  return mostMb;
}

function requireEveryStory(folder: string, size: number): void {
  const archive = openArchive(folder, { mode: 'read' });
  try {
    const { taken } = archive.connection
      .prepare<[], { taken: number }>('SELECT count(DISTINCT story_row) AS taken FROM import_entry')
      .get() ?? { taken: 0 };
    const { stories } = archive.connection
      .prepare<[], { stories: number }>('SELECT count(*) AS stories FROM story')
      .get() ?? {
      stories: 0,
    };
    if (taken !== size || stories !== size)
      throw new Error(`Of ${size} stories ${stories} are there and ${taken} in the journal`);
    const [first] = makeStoryLines(size);
    const found = archive.stories.search({ query: `"${first?.headline ?? ''}"`, limit: 1 });
    if (found.stories.length === 0) throw new Error('A story that was imported is not found');
  } finally {
    archive.close();
  }
}

/** Seconds of processor time a story takes: its words folded, and its text and words put in, nothing more. */
function insertBare(file: string, size: number): number {
  const before = process.cpuUsage();
  const connection = openConnection(file, 'create');
  try {
    connection.exec(`CREATE TABLE story (row INTEGER PRIMARY KEY, headline TEXT, text TEXT);
      CREATE VIRTUAL TABLE words USING fts5(text, content='', contentless_delete=1)`);
    const put = connection.prepare('INSERT INTO story (headline, text) VALUES (?, ?)');
    const index = connection.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)');
    const stories = [...makeStoryLines(size)];
    for (let from = 0; from < size; from += AT_ONCE)
      connection.transaction(() => {
        for (const { headline, sapo, text } of stories.slice(from, from + AT_ONCE)) {
          const { lastInsertRowid } = put.run(headline, `${sapo}\n${text}`);
          index.run(lastInsertRowid, foldForIndex(`${headline}\n${sapo}\n${text}`));
        }
      })();
  } finally {
    connection.close();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / size;
}
