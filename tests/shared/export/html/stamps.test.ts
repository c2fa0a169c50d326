import { describe, expect, it } from 'vitest';
import type { Stamp } from '../../../../shared/export/format.ts';
import { offeredWidths } from '../../../../shared/export/html/folder-pictures.ts';
import { makeNewsArticle } from '../../../../shared/export/html/news-article.ts';
import { makePage } from '../../../../shared/export/html/page.ts';
import { writeArticle } from '../../../../shared/export/html/write-article.ts';
import { newCorrectionTemplate } from '../../../../shared/publication/correction-template.ts';
import type { Publication } from '../../../../shared/publication/publication.ts';
import { makeResolved } from '../../../builders/resolved-story.ts';
import { makeStory } from '../../../builders/story.ts';

const at = Date.UTC(2022, 5, 19, 7, 44);
const pictures = { widths: offeredWidths, formats: [], address: () => '', publicPath: () => null };
const correction = { at, cause: 'apology' as const, wrong: 'Ba người', right: 'Bốn người' };

function page(stamps: readonly Stamp[], publication: Partial<Publication> = {}) {
  const story = makeStory({ publishedAt: at, correction });
  return makePage(makeResolved({ story, stamps, publication }), pictures);
}

const updated: Stamp = { kind: 'updated', at: at + 60_000, reason: 'Chỉ cho tòa soạn' };
const corrected: Stamp = { kind: 'corrected', at: at + 120_000, reason: 'Sửa “180 mm” thành “108 mm” <b>' };

describe('the stamps of a page', () => {
  it('say when it was last replaced, and print the reason of a correction but not of an update', () => {
    const written = String(writeArticle(page([updated, corrected])));
    expect(written).toContain('Cập nhật <time datetime="2022-06-19T14:46:00+07:00">19/06/2022 14:46</time>');
    expect(written).toContain('Sửa “180 mm” thành “108 mm” &lt;b');
    expect(written).not.toContain('Chỉ cho tòa soạn');
  });

  it('are in its data: when it was modified, and every correction', () => {
    expect(makeNewsArticle(page([updated, corrected]))).toMatchObject({
      dateModified: '2022-06-19T14:46:00+07:00',
      correction: [
        { '@type': 'CorrectionComment', text: 'Bốn người' },
        { '@type': 'CorrectionComment', text: corrected.reason },
      ],
    });
  });

  it('are not there before anything was replaced', () => {
    expect(String(writeArticle(page([])))).not.toContain('Cập nhật');
  });
});

describe('the correction by law', () => {
  it('has the prescribed title and names the work, its section and its day', () => {
    const written = String(writeArticle(page([])));
    expect(written).toContain('Thông tin cải chính, xin lỗi</h2>');
    expect(written).toContain('<strong>Tác phẩm:</strong> “Mùa nước nổi về sớm”, Tin tức, 19/06/2022</p>');
    expect(written.indexOf('Bốn người')).toBeLessThan(written.indexOf('Tòa soạn xin lỗi'));
  });

  it('is written as the template of the publication has it', () => {
    const vi = { ...newCorrectionTemplate.vi, apologyTitle: 'Cải chính của báo', wrong: 'Báo đã viết' };
    const written = String(writeArticle(page([], { correctionTemplate: { ...newCorrectionTemplate, vi } })));
    expect(written).toContain('Cải chính của báo</h2>');
    expect(written).toContain('<strong>Báo đã viết:</strong> Ba người');
  });
});
