import { describe, expect, it } from 'vitest';
import { findCurrentEntry, readOutline } from '../../../../renderer/story/inspector/read-outline.ts';
import { schema } from '../../../../shared/document/schema.ts';
import { doc, figure, gallery, h2, h3, infoBox, p, pullQuote, table, td, th } from '../../../builders/document.ts';

const story = schema.nodeFromJSON(
  doc(
    p('Mở bài'),
    h2('Nước về sớm'),
    figure({ caption: 'Đồng An Phú' }),
    h3('Dự báo'),
    infoBox('Số liệu', p('một'), figure({ caption: 'Bản đồ' })),
    gallery(figure({ caption: 'Ảnh đầu' }), figure({})),
    table([th('Trạm')], [td('Tân Châu')]),
    pullQuote('Chưa năm nào như thế'),
  ),
);

describe('the outline of a text', () => {
  it('lists what is worth going to in reading order, photos in boxes too, a gallery as one', () => {
    expect(readOutline(story).map(({ kind, words }) => [kind, words])).toEqual([
      ['subhead', 'Nước về sớm'],
      ['photo', 'Đồng An Phú'],
      ['small-subhead', 'Dự báo'],
      ['box', 'Số liệu'],
      ['photo', 'Bản đồ'],
      ['gallery', 'Ảnh đầu'],
      ['table', 'Trạm'],
      ['quote', 'Chưa năm nào như thế'],
    ]);
  });

  it('says where each of them is', () => {
    const names = readOutline(story).map(({ position }) => story.nodeAt(position)?.type.name);
    expect(names).toEqual(['heading', 'figure', 'heading', 'infoBox', 'figure', 'gallery', 'table', 'pullQuote']);
  });

  it('reads only the blocks that changed', () => {
    const before = readOutline(story);
    let reads = 0;
    const block = story.child(1);
    Object.defineProperty(block, 'textContent', {
      get() {
        reads += 1;
        return '';
      },
    });
    const after = readOutline(story.replace(1, 1, schema.nodeFromJSON(doc(p('Thêm'))).slice(1, 5)));
    expect(reads).toBe(0);
    expect(after.map(({ position }) => position)).toEqual(before.map(({ position }) => position + 4));
  });

  it('knows which of them the caret is in or after', () => {
    const entries = readOutline(story);
    const [first, second] = entries.map(({ position }) => position);
    expect(findCurrentEntry(entries, 0)).toBe(-1);
    expect(findCurrentEntry(entries, (first ?? 0) + 3)).toBe(0);
    expect(findCurrentEntry(entries, second ?? 0)).toBe(1);
    expect(findCurrentEntry(entries, story.content.size)).toBe(entries.length - 1);
  });
});
