import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeBody } from '../../../electron/archive/stories/body.ts';
import { readContent } from '../../../electron/archive/stories/content-digest.ts';
import { linkVersions } from '../../../electron/bundle/hash-chain.ts';
import { openZip } from '../../../electron/bundle/read-zip.ts';
import { FailureError } from '../../../shared/bridge/failure.ts';
import { BUNDLE_FORMAT, bundleFiles } from '../../../shared/bundle/bundle.ts';
import { makeFolder } from '../../builders/archive.ts';
import { type Laptop, makeLaptop, remake, send, take, write } from '../../builders/bundle.ts';
import { doc, figure, p } from '../../builders/document.ts';
import { makeJpeg } from '../../builders/photo.ts';
import { makeZip } from '../../builders/zip.ts';

interface Sent {
  readonly sender: Laptop;
  readonly file: string;
  readonly entries: Record<string, Buffer>;
}

async function sendStory(): Promise<Sent> {
  const sender = await makeLaptop('Người Gửi');
  const { outcome } = await sender.photoStore.addFile({
    bytes: await makeJpeg({ widthPx: 300, heightPx: 200 }),
    fileName: 'a.jpg',
  });
  if (outcome.kind === 'refused') throw new Error('a real JPEG');
  const { id } = sender.archive.stories.create({
    fields: { headline: 'Nước về' },
    body: doc(p('Nước đã tràn đồng.'), figure({ photoId: outcome.photo.id })),
    cause: 'created',
  });
  write(sender, id, { body: doc(p('Nước đã tràn đồng hai xã.'), figure({ photoId: outcome.photo.id })) });
  const file = await send(sender, id);
  const zip = await openZip(file, { mostEntries: 100 });
  const entries: Record<string, Buffer> = {};
  for (const { name } of zip.entries) entries[name] = await zip.readBytes(name, 10_000_000);
  zip.close();
  return { sender, file, entries };
}

/** What became of it: the failure's code and problem, or 'taken'. */
async function tryToTake(laptop: Laptop, file: string): Promise<string> {
  try {
    await take(laptop, file);
    return 'taken';
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    const { code, values } = error.failure;
    if (code !== 'bad-bundle') return `${code}: `;
    const { problem } = values;
    if (typeof problem !== 'object') throw new Error('A refusal says why in both languages');
    expect(problem.vi).not.toBe(problem.en);
    return `${code}: ${problem.en}`;
  }
}

function json(bytes: Buffer | undefined): Record<string, unknown> {
  return JSON.parse(String(bytes)) as Record<string, unknown>; // written by a bundle above
}

function lines(bytes: Buffer | undefined): Record<string, unknown>[] {
  return String(bytes)
    .trim()
    .split('\n')
    .map((line) => json(Buffer.from(line)));
}

type Entries = Record<string, Buffer>;

function withStory(entries: Entries, change: (story: Record<string, unknown>) => void): Entries {
  const story = json(entries[bundleFiles.story]);
  change(story);
  return { ...entries, [bundleFiles.story]: Buffer.from(JSON.stringify(story)) };
}

function withVersions(
  entries: Entries,
  change: (versions: Record<string, unknown>[]) => void,
  chained = true,
): Entries {
  const versions = lines(entries[bundleFiles.versions]);
  change(versions);
  const links = chained ? linkVersions(String(json(entries[bundleFiles.story])['id']), versions as never) : []; // hostile on purpose
  const text = versions.map((version, at) => JSON.stringify(chained ? { ...version, chain: links[at] } : version));
  return { ...entries, [bundleFiles.versions]: Buffer.from(text.join('\n')) };
}

/** A text of this kind at the head, with every digest and link as it should be. */
function withBody(entries: Entries, body: unknown): Entries {
  const { digest } = encodeBody(body as never); // hostile on purpose
  const told = withStory(entries, (story) => Object.assign(story, { body }));
  return withVersions(told, (versions) => {
    const last = versions[versions.length - 1];
    const snapshot = { ...asObject(versions[0]?.['snapshot']), body };
    Object.assign(last ?? {}, { digest, snapshot, change: {} });
  });
}

function asObject(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new Error('an object');
  return value;
}

function forgetField(state: unknown, name: string): void {
  const { fields } = { fields: null, ...asObject(state) };
  const left = Object.entries(asObject(fields)).filter(([known]) => known !== name);
  Object.assign(asObject(state), { fields: Object.fromEntries(left) });
}

const photoOf = (entries: Entries) => Object.keys(entries).find((name) => name.startsWith('photos/')) ?? '';

/** Signed by the sender, as only a hostile sender can. */
const signedTricks: Readonly<Record<string, (entries: Entries) => Entries>> = {
  'a text with a node nobody knows': (entries) => withBody(entries, doc({ type: 'script', content: [] })),
  'a text with a link that runs code': (entries) =>
    withBody(
      entries,
      doc(p({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] })),
    ),
  'a text nested a thousand deep': (entries) => {
    let node: object = { type: 'paragraph' };
    for (let depth = 0; depth < 1000; depth += 1) node = { type: 'blockquote', content: [node] };
    return withBody(entries, doc(node as never)); // hostile on purpose
  },
  'a text that is not the last of its history': (entries) =>
    withStory(entries, (story) => Object.assign(story, { body: doc(p('Lời khác.')) })),
  'a field of a kind nobody knows': (entries) =>
    withStory(entries, (story) => Object.assign(asObject(story['fields']), { owner: 'x' })),
  'a status that does not exist': (entries) => withStory(entries, (story) => Object.assign(story, { status: 'boss' })),
  'a version whose text is not what it says': (entries) =>
    withVersions(entries, (versions) => Object.assign(versions[0] ?? {}, { digest: 'a'.repeat(64) })),
  'a history with a gap': (entries) => withVersions(entries, (versions) => void versions.splice(0, 1)),
  'a version twice': (entries) => withVersions(entries, (versions) => void versions.push({ ...versions[0] })),
  'a version without its chain': (entries) =>
    withVersions(entries, (versions) => Object.assign(versions[0] ?? {}, { author: 'Ai Đó' }), false),
  'a version beside that is not whole': (entries) =>
    withVersions(entries, (versions) => {
      versions.push({ ...versions[1], id: '0190a000-0000-7000-8000-00000000000f', rev: -1, snapshot: null });
    }),
  'a photo that is a drawing with a script': (entries) => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    return replacePhoto(entries, svg);
  },
  'a photo that is cut off': (entries) =>
    replacePhoto(entries, entries[photoOf(entries)]?.subarray(0, 900) ?? Buffer.alloc(0)),
  'a photo under another digest': (entries) => ({ ...entries, [photoOf(entries)]: Buffer.from('other bytes') }),
  'a photo record without its photo': (entries) => {
    const { [photoOf(entries)]: _gone, ...left } = entries;
    return left;
  },
  'a text that shows a photo it does not bring': (entries) => {
    const { [photoOf(entries)]: _gone, ...left } = entries;
    return { ...left, [bundleFiles.photos]: Buffer.from('[]') };
  },
  'a program beside the story': (entries) => ({ ...entries, 'run.exe': Buffer.from('MZ') }),
  'a file that would leave its folder': (entries) => ({ ...entries, '../../etc/cron.d/x': Buffer.from('x') }),
  'a history that is no JSON': (entries) => ({ ...entries, [bundleFiles.versions]: Buffer.from('{"id":') }),
  'records of a shape of their own': (entries) => ({
    ...entries,
    [bundleFiles.photos]: Buffer.from('[{"__proto__":{"isAdmin":true}}]'),
  }),
};

function replacePhoto(entries: Entries, bytes: Buffer): Entries {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const { [photoOf(entries)]: _old, ...left } = entries;
  const records = JSON.parse(String(entries[bundleFiles.photos])) as Record<string, unknown>[]; // written by a bundle above
  const changed = records.map((record) => ({ ...record, digest }));
  return { ...left, [bundleFiles.photos]: Buffer.from(JSON.stringify(changed)), [`photos/${digest}.jpg`]: bytes };
}

describe('a bundle from somebody hostile', () => {
  it.each(Object.keys(signedTricks))('is refused whole though it is signed: %s', async (trick) => {
    const { sender, entries } = await sendStory();
    const victim = await makeLaptop('Người Nhận');
    const before = readContent(victim.archive.connection);
    const file = path.join(makeFolder(), 'hostile.galley');
    writeFileSync(file, remake(signedTricks[trick]?.(entries) ?? entries, sender.key));
    const told = await tryToTake(victim, file);
    expect(told).toMatch(/^bad-bundle: ./);
    expect(readContent(victim.archive.connection)).toEqual(before);
  });

  it('is taken when nothing of it was changed (the control)', async () => {
    const { sender, entries } = await sendStory();
    const file = path.join(makeFolder(), 'sound.galley');
    writeFileSync(file, remake(entries, sender.key));
    expect(await tryToTake(await makeLaptop('Người Nhận'), file)).toBe('taken');
  });

  it('is refused when anything was changed after it was signed', async () => {
    const { entries } = await sendStory();
    const victim = await makeLaptop('Người Nhận');
    const before = readContent(victim.archive.connection);
    for (const name of Object.keys(entries)) {
      const bytes = Buffer.from(entries[name] ?? '');
      bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
      const file = path.join(makeFolder(), 'changed.galley');
      writeFileSync(file, makeZip({ ...entries, [name]: bytes }));
      expect(await tryToTake(victim, file), name).toMatch(/^bad-bundle: /);
    }
    const { [bundleFiles.signature]: _none, ...unsigned } = entries;
    const file = path.join(makeFolder(), 'unsigned.galley');
    writeFileSync(file, makeZip(unsigned));
    expect(await tryToTake(victim, file)).toBe('bad-bundle: signature is missing');
    expect(readContent(victim.archive.connection)).toEqual(before);
  });

  it('is refused when it was signed by another key than it names', async () => {
    const { entries } = await sendStory();
    const thief = await makeLaptop('Kẻ Khác');
    const manifest = entries[bundleFiles.manifest] ?? Buffer.alloc(0);
    const file = path.join(makeFolder(), 'stolen.galley');
    writeFileSync(file, makeZip({ ...entries, [bundleFiles.signature]: thief.key.sign(manifest) }));
    expect(await tryToTake(thief, file)).toBe(
      'bad-bundle: its signature does not fit what it holds: it was changed after it was signed',
    );
  });

  it('is refused wherever it is cut off and whichever bit is turned, or is the same story', async () => {
    const { file } = await sendStory();
    const victim = await makeLaptop('Người Nhận');
    const before = readContent(victim.archive.connection);
    const whole = readFileSync(file);
    const damaged = path.join(makeFolder(), 'damaged.galley');
    const step = Math.ceil(whole.length / 40);
    for (let at = 0; at < whole.length; at += step) {
      writeFileSync(damaged, whole.subarray(0, at));
      expect(await tryToTake(victim, damaged), `cut at ${at}`).toMatch(/^bad-bundle: /);
    }
    expect(readContent(victim.archive.connection)).toEqual(before);
    for (let at = 0; at < whole.length; at += step) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      writeFileSync(damaged, bytes);
      expect(await tryToTake(victim, damaged), `bit at ${at}`).toMatch(/^(taken|bad-bundle: )/);
    }
  }, 120_000);

  it('cannot fill the disk or the memory with what it unpacks to', async () => {
    const { sender, entries } = await sendStory();
    const victim = await makeLaptop('Người Nhận');
    const file = path.join(makeFolder(), 'bomb.galley');
    writeFileSync(
      file,
      remake({ ...entries, [bundleFiles.versions]: Buffer.alloc(250 * 1024 * 1024, '\n') }, sender.key),
    );
    expect(await tryToTake(victim, file)).toBe('bad-bundle: versions.jsonl is too large');
  });

  it('cannot keep a laptop busy with files without end, nor write a screen full with a name', async () => {
    const { sender, entries } = await sendStory();
    const victim = await makeLaptop('Người Nhận');
    const file = path.join(makeFolder(), 'many.galley');
    const many = Array.from({ length: 1200 }, (_, at) => [`photos/${at}.jpg`, Buffer.alloc(0)] as const);
    writeFileSync(file, remake({ ...entries, ...Object.fromEntries(many) }, sender.key));
    expect(await tryToTake(victim, file)).toBe('bad-bundle: it holds too many files');
    const absurd = `a\u202e${'b\n'.repeat(5000)}`;
    writeFileSync(file, makeZip({ ...entries, [absurd]: Buffer.from('x') }));
    const told = await tryToTake(victim, file);
    expect(told).toContain('it holds a file nobody signed: a b b b');
    expect(told.length).toBeLessThan(300);
  });

  it('is taken from an older Galley, whose stories lack the fields that have come since', async () => {
    const { sender, entries } = await sendStory();
    const file = path.join(makeFolder(), 'older.galley');
    const told = withStory(entries, (story) => forgetField(story, 'deadlineAt'));
    const older = withVersions(told, (versions) => forgetField(versions[0]?.['snapshot'], 'deadlineAt'));
    writeFileSync(file, remake(older, sender.key));
    const desk = await makeLaptop('Người Nhận');
    expect(await tryToTake(desk, file)).toBe('taken');
    const { id } = json(entries[bundleFiles.story]);
    expect(desk.archive.stories.get(String(id)).fields.deadlineAt).toBeNull();
  });

  it('of a newer Galley says so', async () => {
    const { sender, entries } = await sendStory();
    const file = path.join(makeFolder(), 'newer.galley');
    writeFileSync(file, remake(entries, sender.key, { format: BUNDLE_FORMAT + 1 }));
    expect(await tryToTake(await makeLaptop('Người Nhận'), file)).toBe('bundle-newer: ');
  });
});
