import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveSite } from '../../../electron/publish/serve-site.ts';
import { runInWorker } from '../../../electron/worker/run-in-worker.ts';
import { FailureError } from '../../../shared/bridge/failure.ts';
import { makeFolder } from '../../builders/archive.ts';
import { figure } from '../../builders/document.ts';
import { makeJpeg } from '../../builders/photo.ts';
import { makeNewsroom, readSite } from '../../builders/site.ts';

const themeFolders = [path.resolve(import.meta.dirname, '../../../resources/theme')];
const text = async (folder: string, name: string) => {
  const answer = await serveSite(folder, name);
  return answer === null ? null : Buffer.from(answer.body).toString();
};

describe('publishing from the window', () => {
  it('runs in a thread of its own, tells how far it is, and answers with its report or its failure', async () => {
    const { archive, put, folder } = makeNewsroom();
    put({ headline: 'Bài' });
    const told: number[] = [];
    const job = { signal: new AbortController().signal, progress: (done: number) => told.push(done) };
    const task = { kind: 'publish', archiveFolder: archive.folder, folder, themeFolders, version: '1' } as const;
    const report = await runInWorker({ ...task, until: 'publish' }, job);
    expect(report.written.length).toBeGreaterThan(10);
    expect(told.length).toBeGreaterThan(0);
    expect(existsSync(path.join(folder, 'bai/index.html'))).toBe(true);
    const foreign = path.resolve(import.meta.dirname);
    await expect(runInWorker({ ...task, folder: foreign, until: 'look' }, job)).rejects.toMatchObject({
      failure: { code: 'publish-foreign' },
    });
    const archiveFolder = path.join(makeFolder(), 'mat');
    const lost = runInWorker({ ...task, archiveFolder, until: 'look' }, job);
    await expect(lost).rejects.toBeInstanceOf(FailureError);
    await expect(lost).rejects.toMatchObject({ failure: { code: 'archive-missing' } });
  });

  it('shows the staged site, then the one that stands; nothing but the site, and nothing that runs', async () => {
    const { put, change, publish, folder } = makeNewsroom();
    expect(await serveSite(folder, '')).toBe(null);
    const id = put({ headline: 'Cũ', slug: 'bai' });
    await publish();
    expect(await text(folder, 'bai/')).toBe(readFileSync(path.join(folder, 'bai/index.html'), 'utf8'));
    change(id, { headline: 'Tít mới' });
    await publish({ until: 'stage' });
    expect(await text(folder, 'bai/')).toContain('Tít mới');
    expect(readFileSync(path.join(folder, 'bai/index.html'), 'utf8')).not.toContain('Tít mới');
    await publish();
    expect(await text(folder, 'bai/')).toContain('Tít mới');
    for (const name of ['../lock', '..%2flock', '.galley-site.json', 'tim-kiem/x.js', '/etc/passwd', '%zz'])
      expect(await serveSite(folder, name)).toBe(null);
    expect((await serveSite(folder, 'bai/'))?.headers['content-security-policy']).toMatch(
      /^default-src 'none'.* sandbox/,
    );
    expect(await serveSite(makeFolder(), '')).toBe(null);
  });

  it('gives the browser every file a page asks for: pictures in each format, style and fonts', async () => {
    const { archive, photoStore, put, publish, folder } = makeNewsroom();
    archive.settings.savePublication({ ...archive.settings.publication(), pictureFormats: ['avif', 'webp'] });
    const file = path.join(makeFolder(), 'anh.jpg');
    writeFileSync(file, await makeJpeg());
    const { outcome } = await photoStore.addFile({ path: file });
    if (outcome.kind === 'refused') throw new Error(outcome.failure.code);
    put({ headline: 'Bài' }, [figure({ photoId: outcome.photo.id, alt: 'Nước' })]);
    await publish();
    const assets = Object.keys(readSite(folder)).filter((name) => name.startsWith('assets/') && !name.endsWith('.js'));
    const types = new Set<string>();
    for (const name of assets) types.add((await serveSite(folder, name))?.headers['content-type'] ?? name);
    expect([...types].sort()).toEqual([
      'font/woff2',
      'image/avif',
      'image/jpeg',
      'image/svg+xml',
      'image/webp',
      'text/css; charset=utf-8',
    ]);
  });
});
