import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RescueFolders } from '../../../electron/rescue/rescue-folders.ts';
import { openRescueFolders } from '../../../electron/rescue/rescue-folders.ts';
import { openRescueStore } from '../../../electron/rescue/rescue-store.ts';
import { newId } from '../../../shared/base/new-id.ts';
import type { RescuedCopy } from '../../../shared/story/rescued-copy.ts';
import { makeFolder } from '../../builders/archive.ts';
import { doc, p } from '../../builders/document.ts';
import { asyncFailureOf } from '../../builders/failure.ts';
import { makeStory } from '../../builders/story.ts';

const { id: storyId, fields } = makeStory();

function makeCopy(parts: Partial<RescuedCopy> = {}): RescuedCopy {
  return { draftId: newId(), storyId, baseRev: 3, keptAt: 1, fields, body: doc(p('Chưa vào kho')), ...parts };
}

/** Folders tried in this order. */
function foldersOf(...folders: readonly string[]): RescueFolders {
  return { known: () => folders, inOrder: async () => folders, choose: () => {}, isOtherDisk: async () => false };
}

/** A place no folder can be made in: it is a file. */
function makeBlocked(): string {
  const file = path.join(makeFolder(), 'file');
  writeFileSync(file, '');
  return path.join(file, 'rescue');
}

describe('the copies of drafts outside of the archive', () => {
  it('are read back as they were kept', async () => {
    const store = openRescueStore(foldersOf(path.join(makeFolder(), 'rescue')));
    const copy = makeCopy();
    const { path: file } = await store.keep(copy);
    expect(await store.list(storyId)).toEqual([{ ...copy, path: file }]);
  });

  it('go into the next folder where one cannot be written', async () => {
    const free = makeFolder();
    const store = openRescueStore(foldersOf(makeBlocked(), free));
    const { path: file } = await store.keep(makeCopy());
    expect(path.dirname(file)).toBe(free);
  });

  it('say why when no folder takes them', async () => {
    const store = openRescueStore(foldersOf(makeBlocked()));
    expect(await asyncFailureOf(() => store.keep(makeCopy()))).toBe('file-unreadable');
  });

  it('are one for each draft, the newest, wherever older ones lie', async () => {
    const [first, second] = [makeFolder(), makeFolder()];
    const copy = makeCopy();
    await openRescueStore(foldersOf(first)).keep(copy);
    await openRescueStore(foldersOf(second)).keep({ ...copy, keptAt: 2, body: doc(p('Mới hơn')) });
    const found = await openRescueStore(foldersOf(first, second)).list(storyId);
    expect(found.map(({ body, keptAt }) => [keptAt, body])).toEqual([[2, doc(p('Mới hơn'))]]);
  });

  it('leave alone what is no copy, and what other stories have', async () => {
    const folder = makeFolder();
    const store = openRescueStore(foldersOf(folder));
    writeFileSync(path.join(folder, `galley-${storyId}-x.json`), '{"kind":"something else"}');
    await store.keep(makeCopy({ storyId: newId() }));
    expect(await store.list(storyId)).toEqual([]);
  });

  it('go when they are dropped', async () => {
    const folder = makeFolder();
    const store = openRescueStore(foldersOf(folder));
    const copy = makeCopy();
    await store.keep(copy);
    await store.drop(storyId, copy.draftId);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the folders for them', () => {
  it('begin with the one a person chose, which is known at the next start too', async () => {
    const [archive, data, usb] = [makeFolder(), makeFolder(), makeFolder()];
    openRescueFolders(archive, data).choose(usb);
    const again = openRescueFolders(archive, data);
    expect((await again.inOrder())[0]).toBe(usb);
    expect(again.known()).toContain(path.join(data, 'rescue'));
  });

  it('say when a folder shares the disk of the archive, also before it is there', async () => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, 'archive'));
    const folders = openRescueFolders(path.join(folder, 'archive'), folder);
    expect(await folders.isOtherDisk(path.join(folder, 'not/yet/there'))).toBe(false);
  });
});
