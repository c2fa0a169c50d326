import { describe, expect, it } from 'vitest';
import { formats } from '../../../shared/export/formats.ts';
import { newsmlG2 } from '../../../shared/export/newsml-g2/newsml-g2.ts';
import { ninjs } from '../../../shared/export/ninjs/ninjs.ts';
import { nitf } from '../../../shared/export/nitf/nitf.ts';
import { fullStory } from '../../builders/full-story.ts';
import { htmlFormats } from '../../builders/html-formats.ts';
import { readExport, squeeze } from '../../builders/read-export.ts';
import { makeResolved } from '../../builders/resolved-story.ts';
import { makeStory } from '../../builders/story.ts';
import { writtenPage } from '../../builders/written-page.ts';

const others = formats.filter((format) => !htmlFormats.includes(format));

function mainText(format: typeof nitf, resolved: typeof fullStory): string {
  const [file] = format.write(resolved);
  if (file?.kind !== 'text') throw new Error('The first file is the text');
  return file.text;
}

describe('a story that was corrected', () => {
  it.each(others)('says so as $id, and keeps why it was only updated', (format) => {
    const { text } = readExport(format, fullStory);
    expect(text).toContain(squeeze('Sửa “ba xã” thành “hai xã”'));
    expect(text).not.toContain(squeeze('Thêm lời ông Tám'));
  });

  it.each(htmlFormats)('says so as $id, and keeps why it was only updated', (format) => {
    const page = writtenPage(format, fullStory);
    if (format.id !== 'fragment' || page.includes('class="stamps"'))
      expect(page).toContain('Sửa “ba xã” thành “hai xã”');
    expect(page).not.toContain('Thêm lời ông Tám');
  });

  it('tells a receiving system what became of the story it has', () => {
    const fresh = makeResolved();
    const [updated] = fullStory.stamps;
    if (updated === undefined) throw new Error('The full story was updated');
    expect(mainText(newsmlG2, fresh)).not.toContain('<signal');
    expect(mainText(newsmlG2, { ...fresh, stamps: [updated] })).toContain('<signal qcode="sig:update"/>');
    const plain = makeStory({ ...fullStory.story.fields, correction: null });
    const corrected = mainText(newsmlG2, { ...fullStory, story: plain });
    expect(corrected).toContain('<signal qcode="sig:correction"/>');
    expect(corrected).toMatch(/<edNote>Đính chính 20\/06\/2022 10:00: Sửa “ba xã”/);
  });
});

interface Described {
  readonly value: string;
}

describe('what goes with a story to another system', () => {
  it('has its photos where they are: beside the message, or where the site keeps them', () => {
    const addressed = { ...fullStory, publication: { ...fullStory.publication, address: 'https://bao.example' } };
    const beside = newsmlG2.write(addressed).flatMap((file) => (file.kind === 'photo' ? [file.path] : []));
    const sent = [...mainText(newsmlG2, addressed).matchAll(/remoteContent href="([^"]*)"/g)].map(([, href]) => href);
    expect(sent.length).toBeGreaterThan(0);
    expect(beside).toEqual(expect.arrayContaining(sent));
    expect(mainText(ninjs, addressed)).toMatch(/"href": "https:\/\/bao\.example\/assets\/[\w-]+\.jpg"/);
  });

  it('has times as the standard prefers them, and the sapo whole in both its forms', () => {
    expect(mainText(nitf, fullStory)).toMatch(/<date\.issue norm="\d{8}T\d{6}[+-]\d{4}"\/>/);
    const { descriptions } = JSON.parse(mainText(ninjs, fullStory)) as { descriptions: readonly Described[] }; // by the schema
    const [plain, html] = descriptions.map(({ value }) => value);
    const prefix = plain?.slice(0, plain.indexOf(' - '));
    expect(html?.startsWith(`${prefix} - `)).toBe(true);
  });
});
