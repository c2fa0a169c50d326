import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeArchive, makeFolder, reopen } from '../../builders/archive.ts';
import { galley } from '../../builders/command-line.ts';
import { doc, p } from '../../builders/document.ts';

function makeStory() {
  const archive = makeArchive();
  const { id } = archive.stories.create({
    fields: { headline: 'Nước về sớm' },
    body: doc(p('Nước đã tràn đồng hai xã.')),
    cause: 'created',
  });
  archive.close();
  return { id, folder: archive.folder };
}

describe('handing over by the command line', () => {
  it('writes a bundle, and takes it on another laptop with its history', async () => {
    const { id, folder } = makeStory();
    const stick = makeFolder();
    const sent = await galley([
      'export',
      id,
      '--format',
      'bundle',
      '--note',
      'Nhờ duyệt',
      '--out',
      stick,
      '--json',
      '--archive',
      folder,
    ]);
    const file = path.join(stick, 'nuoc-ve-som.galley');
    expect(sent).toMatchObject({ code: 0, json: { written: [file], problems: [] } });

    const desk = makeArchive();
    desk.close();
    const taken = await galley(['import', file, '--json', '--archive', desk.folder]);
    expect(taken).toMatchObject({
      code: 0,
      json: { imported: [{ id, headline: 'Nước về sớm', standing: 'new', outcome: 'taken' }] },
    });
    expect(await galley(['import', file, '--json', '--archive', desk.folder])).toMatchObject({
      code: 0,
      json: { imported: [{ standing: 'same', outcome: 'nothing-new' }] },
    });
    expect(reopen(desk.folder, { mode: 'read' }).versions.list(id)).toHaveLength(1);
  });

  it('never writes over a bundle that was handed over before', async () => {
    const { id, folder } = makeStory();
    const stick = makeFolder();
    for (let time = 0; time < 2; time += 1)
      await galley(['export', id, '--format', 'bundle', '--out', stick, '--archive', folder]);
    expect(readdirSync(stick).sort()).toEqual(['nuoc-ve-som-2.galley', 'nuoc-ve-som.galley']);
  });

  it('refuses what is no bundle in one line', async () => {
    const { folder } = makeStory();
    const file = path.join(makeFolder(), 'la.galley');
    writeFileSync(file, 'không phải gói bài');
    const { code, stderr } = await galley(['import', file, '--archive', folder]);
    expect([code, stderr.trim().split('\n').length]).toEqual([3, 1]);
  });
});
