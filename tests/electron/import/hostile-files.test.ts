import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, createArchive, openArchive } from '../../../electron/archive/archive.ts';
import { importFile } from '../../../electron/import/import-file.ts';
import type { ImportedStory } from '../../../shared/bridge/calls.ts';
import { FailureError } from '../../../shared/bridge/failure.ts';
import { parseDocument } from '../../../shared/document/parse-document.ts';
import { inlineText, listFigures, readPlainText } from '../../../shared/document/read-document.ts';
import { hostileFiles } from './hostile-files.ts';

/** In time of the processor, so that a busy machine does not count. */
const LONGEST_MS = 2000;

const folder = mkdtempSync(path.join(tmpdir(), 'galley-hostile-'));
let archive: Archive;

beforeAll(() => {
  createArchive(path.join(folder, 'archive'));
  archive = openArchive(path.join(folder, 'archive'), { mode: 'write' });
});

afterAll(() => {
  archive.close();
  rmSync(folder, { recursive: true });
});

/** Everything a person can read of an import: in the story, or told as left out. */
function readAll({ id, report }: ImportedStory): string {
  const { fields, body } = archive.stories.get(id);
  return [
    fields.headline,
    inlineText(fields.sapo),
    ...fields.bylines.map(({ name }) => name),
    ...archive.tags.byIds(fields.tags).map(({ name }) => name),
    readPlainText(body),
    ...listFigures(body).map(({ alt }) => alt),
    ...report.changed,
    ...report.dropped,
  ].join('\n');
}

describe('a hostile file', () => {
  it.each(hostileFiles)('$fileName: $what', { timeout: 60_000 }, async ({ fileName, content, becomes }) => {
    const stories = [...archive.stories.ids()].length;
    const started = process.cpuUsage();
    const outcome = await importFile({
      archive,
      source: { bytes: typeof content === 'string' ? Buffer.from(content) : content, fileName },
    }).catch((error: unknown) => {
      if (error instanceof FailureError) return error.failure;
      throw error;
    });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
    if ('code' in outcome) {
      expect(outcome).toMatchObject({ code: becomes });
      if (outcome.code !== 'bad-document') expect(outcome.values).toMatchObject({ path: fileName });
      expect([...archive.stories.ids()]).toHaveLength(stories);
      return;
    }
    const shown = readAll(outcome);
    expect(typeof becomes === 'string' ? becomes : becomes.filter((words) => !shown.includes(words))).toEqual([]);
    expect(parseDocument(archive.stories.get(outcome.id).body)).toMatchObject({ ok: true });
    expect(shown).not.toMatch(/alert\(1\)|\[object Object\]|\0|^null$/m);
  });
});
