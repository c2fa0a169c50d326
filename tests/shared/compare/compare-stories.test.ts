import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStories } from '../../../shared/compare/compare-stories.ts';
import type { ComparedLine, Run } from '../../../shared/compare/comparison.ts';
import type { FieldWords } from '../../../shared/compare/field-lines.ts';
import type { NodeJson } from '../../../shared/document/json.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import { bold, figure, gallery, h2, infoBox, link, p, table, td, ul } from '../../builders/document.ts';
import { makeStory, photoId } from '../../builders/story.ts';

const words: FieldWords = {
  language: 'vi',
  zone: 'Asia/Ho_Chi_Minh',
  tagName: (id) => `tag ${id}`,
  checkName: (id) => `check ${id}`,
};

function compare(before: readonly NodeJson[], after: readonly NodeJson[]) {
  return compareStories(makeStory({}, ...before), makeStory({}, ...after), words);
}

function compareFields(before: Partial<StoryFields>, after: Partial<StoryFields>) {
  return compareStories(makeStory(before), makeStory(after), words).fields;
}

/** `nước -[đã]+[đang] tràn`: a line as it reads. */
function write({ change, role, runs }: ComparedLine): string {
  const signs: Readonly<Record<Run['kind'], string>> = { same: '', added: '+', removed: '-', restyled: '~' };
  const text = runs.map(({ kind, text: words }) => (kind === 'same' ? words : `${signs[kind]}[${words}]`)).join('');
  return `${role} ${change}: ${text}`;
}

const changed = (lines: readonly ComparedLine[]) => lines.filter(({ change }) => change !== 'same').map(write);

describe('comparing the text of two versions', () => {
  it('shows words that came and went, a syllable with its marks being a word', () => {
    const { body } = compare([p('Nước đã tràn đồng hai xã.')], [p('Nước đá tràn đồng ba xã rồi.')]);
    expect(changed(body)).toEqual(['paragraph changed: Nước -[đã]+[đá] tràn đồng -[hai]+[ba] xã+[ rồi].']);
  });

  it('shows a phrase that was replaced as one phrase', () => {
    const { body } = compare([p('Bà con hai xã kê tài sản.')], [p('Bà con ba huyện kê tài sản.')]);
    expect(changed(body)).toEqual(['paragraph changed: Bà con -[hai xã]+[ba huyện] kê tài sản.']);
  });

  it('finds the paragraph that was edited between one that came and one that went', () => {
    const { body } = compare(
      [p('Đoạn đầu vẫn còn đây.'), p('Mực nước lúc sáu giờ là hai mét.'), p('Đoạn này bỏ hẳn đi.')],
      [p('Hoàn toàn mới tinh.'), p('Đoạn đầu vẫn còn đây.'), p('Mực nước lúc bảy giờ là hai mét.')],
    );
    expect(changed(body)).toEqual([
      'paragraph added: +[Hoàn toàn mới tinh.]',
      'paragraph changed: Mực nước lúc -[sáu]+[bảy] giờ là hai mét.',
      'paragraph removed: -[Đoạn này bỏ hẳn đi.]',
    ]);
  });

  it('tells a paragraph that moved from one that was deleted, also when it was edited on the way', () => {
    const moved = 'Ông Thử cho biết mực nước còn lên trong ba ngày tới';
    const rest = [p('Một hai ba bốn năm.'), p('Sáu bảy tám chín mười.')];
    const { body } = compare([p(`${moved}.`), ...rest], [...rest, p(`${moved} nữa.`)]);
    expect(changed(body)).toEqual([`paragraph moved-away: ${moved}.`, `paragraph moved-here: ${moved}+[ nữa].`]);
  });

  it('shows captions, alt texts, credits and another photo in the same place', () => {
    const before = { caption: 'Nước tràn đồng', alt: 'Cánh đồng', credit: 'Quang Thử' };
    const { body } = compare(
      [figure({ ...before, photoId })],
      [figure({ ...before, photoId: null, caption: 'Nước ngập đồng', credit: 'Quang Thái' })],
    );
    expect(changed(body)).toEqual([
      `photo removed: -[${photoId}]`,
      'photo added: +[]',
      'caption changed: Nước -[tràn]+[ngập] đồng',
      'credit changed: Quang -[Thử]+[Thái]',
    ]);
  });

  it('shows what became bold, and a link that leads elsewhere', () => {
    const { body } = compare(
      [p('Nước về sớm, ', link('xem bài', 'https://example.org/1'))],
      [p('Nước ', bold('về sớm'), ', ', link('xem bài', 'https://example.org/2'))],
    );
    expect(changed(body)).toEqual(['paragraph changed: Nước ~[về sớm], ~[xem bài]']);
  });

  it('reads lists, boxes and tables line by line', () => {
    const { body } = compare(
      [ul('một', 'hai'), infoBox('Mực nước', p('Hai mét')), table([td('Xã'), td('Mét')])],
      [ul('một', 'ba'), infoBox('Mực nước sông', p('Hai mét')), table([td('Xã'), td('Mét khối')])],
    );
    expect(changed(body)).toEqual([
      'listItem removed: -[hai]',
      'listItem added: +[ba]',
      'boxTitle changed: Mực nước+[ sông]',
      'tableRow changed: Xã | Mét+[ khối]',
    ]);
  });

  it('shows a paragraph that became a subhead', () => {
    const { body } = compare([p('Hai xã kê tài sản')], [h2('Hai xã kê tài sản')]);
    expect(body.map(({ role, change }) => `${role} ${change}`)).toEqual(['paragraph removed', 'heading2 added']);
  });

  it('says so when only the layout differs', () => {
    const row = { ...gallery(figure({ caption: 'một' })), attrs: { layout: 'row' } };
    const compared = compare([gallery(figure({ caption: 'một' }))], [row]);
    expect([compared.onlyLayout, changed(compared.body)]).toEqual([true, []]);
  });

  it('counts the words that came and went', () => {
    const { addedWords, removedWords } = compare([p('Nước đã tràn hai xã.')], [p('Nước tràn qua ba huyện rồi.')]);
    expect([addedWords, removedWords]).toEqual([4, 3]);
  });
});

describe('comparing the fields of two versions', () => {
  it('names the fields that differ and shows their words', () => {
    const fields = compareFields(
      { headline: 'Mùa nước nổi về sớm', sapo: [{ type: 'text', text: 'Sớm nửa tháng.' }], genre: 'news' },
      { headline: 'Mùa nước nổi về muộn', sapo: [{ type: 'text', text: 'Muộn nửa tháng.' }], genre: 'report' },
    );
    expect(fields.map(({ name, lines }) => [name, ...lines.map(write)])).toEqual([
      ['headline', 'paragraph changed: Mùa nước nổi về -[sớm]+[muộn]'],
      ['sapo', 'paragraph changed: -[Sớm]+[Muộn] nửa tháng.'],
      ['genre', 'paragraph removed: -[Tin]', 'paragraph added: +[Bài phản ánh]'],
    ]);
  });

  it('shows each tag and byline that came or went', () => {
    const fields = compareFields(
      { tags: ['1', '2'], bylines: [{ name: 'Bút Thử', role: 'text' }] },
      {
        tags: ['2', '3'],
        bylines: [...[{ name: 'Bút Thử', role: 'text' } as const], { name: 'Quang', role: 'photo' }],
      },
    );
    expect(fields.map(({ name, lines }) => [name, ...lines.map(write)])).toEqual([
      ['bylines', 'paragraph added: +[Quang (Ảnh)]'],
      ['tags', 'paragraph removed: -[tag 1]', 'paragraph added: +[tag 3]'],
    ]);
  });
});

describe('a comparison', () => {
  const sentence = fc.array(fc.constantFrom('nước', 'đã', 'tràn', 'đồng', 'hai', 'xã', 'bà', 'con'), { maxLength: 9 });
  const story = fc.array(
    sentence.map((parts) => p(...(parts.length === 0 ? [] : [parts.join(' ')]))),
    { minLength: 1, maxLength: 8 },
  );
  const textOf = (blocks: readonly NodeJson[]) =>
    blocks.map((block) => block.content?.[0]?.text ?? '').filter((text) => text !== '');
  const side = (lines: readonly ComparedLine[], gone: readonly string[], without: Run['kind']) =>
    lines
      .filter(({ change }) => !gone.includes(change))
      .map(({ runs }) => runs.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join(''));

  it('holds the newer text whole, line by line, whatever the two are', () => {
    fc.assert(
      fc.property(story, story, (before, after) => {
        const { body } = compare(before, after);
        expect(side(body, ['removed', 'moved-away'], 'removed')).toEqual(textOf(after));
      }),
    );
  });

  it('holds every line of the older text', () => {
    fc.assert(
      fc.property(story, story, (before, after) => {
        const { body } = compare(before, after);
        expect(side(body, ['added', 'moved-away'], 'added').sort()).toEqual(textOf(before).sort());
      }),
    );
  });

  it('of ten thousand words takes a moment', () => {
    const paragraphs = (seed: number) =>
      Array.from({ length: 200 }, (_, index) =>
        p(Array.from({ length: 50 }, (__, word) => `tiếng${(index * 31 + word * seed) % 997}`).join(' ')),
      );
    const started = performance.now();
    compare(paragraphs(7), paragraphs(11));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
