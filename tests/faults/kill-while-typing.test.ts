import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive } from '../../electron/archive/archive.ts';
import { inlineText } from '../../shared/document/read-document.ts';
import { makeFolder } from '../builders/archive.ts';
import { type Backend, startBackend } from '../builders/backend.ts';
import { doc, p } from '../builders/document.ts';
import { trials } from './trials.ts';
import { type Saver, typeUntilKilled } from './typing-oracle.ts';

const words = (number: number) => `Câu thứ ${number}: nước đã tràn đồng, hai xã phải kê tài sản.`;

/** Saves through the real WebSocket calls, one paragraph more each time, as the editor's autosave does. */
function typeInto({ client, kill }: Backend, storyId: string, baseRev: number): Saver {
  let rev = baseRev;
  let content = doc(p()).content;
  return {
    async save(number) {
      const insert = [...(number === 1 ? [] : content.slice(-1)), p(words(number))];
      const at = content.length - 1;
      content = [...content.slice(0, at), ...insert];
      const digest = createHash('sha256')
        .update(JSON.stringify(doc(...content)))
        .digest('hex');
      const change = { blocks: { at, remove: 1, insert } };
      ({ rev } = await client.story.save({ storyId, baseRev: rev, change, digest, origin: null }));
    },
    kill,
  };
}

describe('asking the backend to end while a page types', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('loses nothing acknowledged and ends well: %s', async (signal) => {
    const folder = path.join(makeFolder(), 'archive');
    createArchive(folder);
    const backend = await startBackend(folder);
    const { id } = await backend.client.story.create({});
    let code: number | null = null;
    const kill = async () => {
      code = await backend.stop(signal);
    };
    const { acknowledged } = await typeUntilKilled({ ...typeInto(backend, id, 1), kill }, [500, 900]);
    expect({ code, lost: lostTexts(folder, id, acknowledged) }).toEqual({ code: 0, lost: [] });
    expect(acknowledged).toBeGreaterThan(0);
  });
});

describe('kill -9 of the backend while a page types', () => {
  const count = trials({ fast: 5, full: 200 });

  it(`loses nothing acknowledged in ${count} kills, and starts again at once`, { timeout: 900_000 }, async () => {
    const folder = path.join(makeFolder(), 'archive');
    createArchive(folder);
    const acknowledged: number[] = [];
    for (let trial = 0; trial < count; trial += 1) {
      const backend = await startBackend(folder);
      const { id } = await backend.client.story.create({});
      const typed = await typeUntilKilled(typeInto(backend, id, 1), [50, 600]);
      acknowledged.push(typed.acknowledged);
      expect(lostTexts(folder, id, typed.acknowledged)).toEqual([]);
    }
    expect(acknowledged.some((number) => number > 0)).toBe(true);
  });

  it('is seen to lose with a saver that acknowledges before it writes (the control)', { timeout: 60_000 }, async () => {
    let lost = 0;
    for (let trial = 0; trial < 5; trial += 1) {
      const file = path.join(makeFolder(), 'text');
      const { acknowledged } = await typeUntilKilled(startNaiveSaver(file), [150, 400]);
      const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
      if (kept < acknowledged) lost += 1;
    }
    expect(lost).toBeGreaterThan(0);
  });
});

/** The numbers of acknowledged texts that neither the story nor its versions hold. Text n is saved as revision n + 1. */
function lostTexts(folder: string, id: string, acknowledged: number): readonly number[] {
  const archive = openArchive(folder, { mode: 'write' }); // as a restarted backend opens it: recovery included
  try {
    const head = archive.stories.get(id);
    const numbers = Array.from({ length: acknowledged }, (_, index) => index + 1);
    return numbers.filter((number) => {
      const inHead = inlineText(head.body.content[number - 1]?.content ?? []) === words(number);
      const { body } = archive.versions.read(id, number + 1);
      return !inHead || inlineText(body.content.at(-1)?.content ?? []) !== words(number);
    });
  } finally {
    archive.close();
  }
}

function startNaiveSaver(file: string): Saver {
  const child = fork(path.join(import.meta.dirname, 'naive-saver.ts'), [file]);
  return {
    async save(number) {
      child.send(number);
      await once(child, 'message');
    },
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
