import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { twinOf } from '../../../electron/publish/staging.ts';
import { makeNewsroom, namesIn, readSite } from '../../builders/site.ts';

describe('the folder a site is published into', () => {
  it('is refused when it is of somebody else, and nothing is left beside it', async () => {
    const { put, publish, folder } = makeNewsroom();
    put({ headline: 'Bài' });
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'CNAME'), 'bao.example');
    await expect(publish()).rejects.toMatchObject({ failure: { code: 'publish-foreign' } });
    const link = path.join(path.dirname(folder), 'noi');
    symlinkSync('o-dia-da-rut', link);
    const lost = { code: 'folder-missing', values: { path: path.join(path.dirname(folder), 'o-dia-da-rut') } };
    await expect(publish({ folder: link })).rejects.toMatchObject({ failure: lost });
    expect(readdirSync(path.dirname(folder)).sort()).toEqual(['noi', path.basename(folder)]);
    const root = path.parse(folder).root;
    await expect(publish({ folder: root })).rejects.toMatchObject({ failure: { code: 'publish-top-of-disk' } });
  });

  it('is refused when somebody put something of their own among the pages: it would come and go with them', async () => {
    const { put, change, publish, folder } = makeNewsroom();
    const id = put({ headline: 'Bài' });
    await publish();
    const own = path.join(folder, 'assets/logo.svg');
    writeFileSync(own, '<svg/>');
    writeFileSync(path.join(folder, 'tin-tuc/.DS_Store'), '');
    change(id, { headline: 'Tít mới' });
    const found = { code: 'publish-foreign', values: { name: 'assets/logo.svg' } };
    await expect(publish()).rejects.toMatchObject({ failure: found });
    rmSync(own);
    await publish();
    expect(existsSync(own)).toBe(false);
  });

  it('gets back what somebody took out of it, and only that', async () => {
    const { put, change, publish, folder } = makeNewsroom();
    const id = put({ headline: 'Bài', slug: 'bai' });
    put({ headline: 'Bài sau' });
    await publish();
    const whole = readSite(folder);
    rmSync(path.join(folder, 'bai'), { recursive: true });
    rmSync(path.join(folder, 'tin-tuc/rss.xml'));
    const report = await publish();
    expect(namesIn(folder, report.written)).toEqual(['bai/index.html', 'tin-tuc/rss.xml']);
    expect(readSite(folder)).toEqual(whole);
    for (const name of readdirSync(folder))
      if (!name.startsWith('.')) rmSync(path.join(folder, name), { recursive: true });
    rmSync(twinOf(folder), { recursive: true });
    await publish();
    expect(readSite(folder)).toEqual(whole);
    change(id, { headline: 'Tít mới' });
    await publish();
    expect(await publish()).toMatchObject({ written: [], removed: [] });
    expect(readSite(twinOf(folder))).toEqual(readSite(folder));
  });
});
