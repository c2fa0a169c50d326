import { describe, expect, it } from 'vitest';
import { relatedLink } from '../../builders/document.ts';
import { makeNewsroom, readSite } from '../../builders/site.ts';

const wholeFeeds = ['rss.xml', 'atom.xml', 'feed.json'] as const;

function asText(site: Readonly<Record<string, string>>, name: string): string {
  return Buffer.from(site[name] ?? '', 'latin1').toString('utf8');
}

describe('a corrected story on the published site', () => {
  it('says so in its page, its structured data and every feed, under the same address and id', async () => {
    const { archive, put, publish, folder } = makeNewsroom();
    const id = put({ headline: 'Nước về sớm', slug: 'nuoc-ve-som' });
    await publish();
    const before = readSite(folder);
    const out = { storyId: id, to: 'published', author: 'Thư ký' } as const;
    archive.stories.move({ ...out, cause: 'updated', reason: 'Thêm ảnh, không in ra' });
    archive.stories.move({ ...out, cause: 'corrected', reason: 'Tên đúng là xã Long Hòa.' });
    const correction = { at: Date.UTC(2024, 1, 2), cause: 'apology', wrong: 'Xả thải', right: 'Không xả' } as const;
    archive.stories.move({ ...out, cause: 'legally-corrected', reason: 'Theo kết luận', fields: { correction } });
    await publish();
    const site = readSite(folder);
    const updatedAt = archive.stories.get(id).updatedAt;
    const page = asText(site, 'nuoc-ve-som/index.html');
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '');
    expect(Date.parse(data.dateModified)).toBe(Math.floor(updatedAt / 1000) * 1000);
    expect(data.correction.map(({ text }: { text: string }) => text)).toEqual(['Không xả', 'Tên đúng là xã Long Hòa.']);
    for (const name of ['nuoc-ve-som/index.html', ...wholeFeeds]) {
      const words = asText(site, name);
      for (const said of ['Tên đúng là xã Long Hòa.', 'Thông tin cải chính, xin lỗi', 'Xả thải', 'Không xả'])
        expect([name, words.includes(said)]).toEqual([name, true]);
      expect(words).not.toContain('không in ra');
    }
    for (const name of [...wholeFeeds, 'tin-tuc/rss.xml']) {
      expect(asText(site, name)).toContain(`urn:uuid:${id}`);
      expect(asText(before, name)).toContain(`urn:uuid:${id}`);
    }
    const changed = /<dcterms:modified>([^<]*)</.exec(asText(site, 'tin-tuc/rss.xml'))?.[1] ?? '';
    expect(Date.parse(changed)).toBe(Math.floor(updatedAt / 1000) * 1000);
  });

  it('is gone from every file when it is withdrawn, and stays in the archive', async () => {
    const { archive, put, publish, folder } = makeNewsroom();
    const id = put({ headline: 'Tin sai sự thật', slug: 'tin-sai', sapo: [{ type: 'text', text: 'Sapo sai' }] });
    const related = { storyId: id, href: null, section: '', headline: '', sapo: '', photoId: null };
    put({ headline: 'Bài sau', related: [related] }, [relatedLink({ storyId: id, headline: 'Tin sai sự thật' })]);
    await publish();
    const said = ['Tin sai sự thật', 'Sapo sai', 'tin-sai', id];
    const names = (site: Readonly<Record<string, string>>) =>
      Object.keys(site).filter((name) => said.some((words) => `${name}${asText(site, name)}`.includes(words)));
    expect(names(readSite(folder)).length).toBeGreaterThan(10);
    archive.stories.move({ storyId: id, to: 'withdrawn', author: 'Thư ký', reason: 'Sai' });
    await publish();
    expect(names(readSite(folder))).toEqual([]);
    const steps = archive.publications.steps(id);
    expect(steps.map(({ kind }) => kind)).toEqual(['published', 'withdrawn']);
    expect(archive.versions.read(id, steps[0]?.rev ?? 0).fields.headline).toBe('Tin sai sự thật');
  });
});
