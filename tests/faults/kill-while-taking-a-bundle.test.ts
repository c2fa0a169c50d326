import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive } from '../../electron/archive/archive.ts';
import { originalPath } from '../../electron/photos/media-path.ts';
import { listFigures } from '../../shared/document/read-document.ts';
import { makeFolder } from '../builders/archive.ts';
import { makeLaptop, send, write } from '../builders/bundle.ts';
import { doc, figure, p } from '../builders/document.ts';
import { makeJpeg } from '../builders/photo.ts';
import { randomMoment, trials } from './trials.ts';

interface Sent {
  readonly file: string;
  readonly storyId: string;
  readonly versions: number;
}

async function sendStory(): Promise<Sent> {
  const sender = await makeLaptop('Người Gửi');
  const figures = [];
  for (let seed = 0; seed < 4; seed += 1) {
    const bytes = await makeJpeg({ widthPx: 1200, heightPx: 800, seed });
    const { outcome } = await sender.photoStore.addFile({ bytes, fileName: `${seed}.jpg` });
    if (outcome.kind === 'refused') throw new Error('a real JPEG');
    figures.push(figure({ photoId: outcome.photo.id }));
  }
  const { id } = sender.archive.stories.create({ body: doc(p('Nước về.'), ...figures), cause: 'created' });
  for (let edit = 1; edit < 60; edit += 1) write(sender, id, { body: doc(p(`Nước về, lần ${edit}.`), ...figures) });
  return { file: await send(sender, id), storyId: id, versions: 60 };
}

interface Killed {
  readonly folder: string;
  readonly wasCalledTaken: boolean;
  readonly wasCutOff: boolean;
}

async function killWhileTaking(taker: string, { file }: Sent, longestMs: number): Promise<Killed> {
  const folder = path.join(makeFolder(), 'archive');
  createArchive(folder);
  const child = fork(path.join(import.meta.dirname, taker), [folder, file]);
  const ended = once(child, 'exit');
  let wasCalledTaken = false;
  await once(child, 'message');
  child.on('message', () => {
    wasCalledTaken = true;
  });
  await Promise.race([wait(randomMoment(0, longestMs)), ended]);
  const wasCutOff = child.exitCode === null;
  child.kill('SIGKILL');
  await ended;
  return { folder, wasCalledTaken, wasCutOff };
}

/** Everything that must not be after a kill: a part of a story, of its history or of its photos. */
function findDamage({ folder, wasCalledTaken }: Killed, { storyId, versions }: Sent): readonly string[] {
  const archive = openArchive(folder, { mode: 'write' });
  try {
    const story = archive.stories.find(storyId);
    if (story === null) return wasCalledTaken ? ['a story that was called taken is gone'] : [];
    const kept = archive.versions.list(storyId).length;
    const lost = listFigures(story.body).filter(({ photoId }) => {
      const photo = photoId === null ? null : archive.photos.find(photoId);
      return photo === null || !existsSync(originalPath(folder, photo));
    });
    return [
      ...(kept === versions ? [] : [`${kept} of ${versions} versions`]),
      ...lost.map(({ photoId }) => `photo ${photoId} is gone`),
    ];
  } finally {
    archive.close();
  }
}

describe('kill -9 while a bundle is taken', () => {
  const count = trials({ fast: 8, full: 200 });

  it(`leaves the whole story or none of it, in ${count} kills`, { timeout: 900_000 }, async () => {
    const sent = await sendStory();
    let cutOff = 0;
    for (let trial = 0; trial < count; trial += 1) {
      const killed = await killWhileTaking('bundle-taker.ts', sent, 900);
      if (killed.wasCutOff) cutOff += 1;
      expect(findDamage(killed, sent)).toEqual([]);
    }
    expect(cutOff).toBeGreaterThan(0);
  });

  it('is seen to leave a part of it when each step stands for itself (the control)', { timeout: 120_000 }, async () => {
    const sent = await sendStory();
    let damaged = 0;
    for (let trial = 0; trial < 30 && damaged === 0; trial += 1)
      if (findDamage(await killWhileTaking('story-first-taker.ts', sent, 300), sent).length > 0) damaged += 1;
    expect(damaged).toBeGreaterThan(0);
  });
});
