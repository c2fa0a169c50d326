import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeJson } from '../../../shared/document/json.ts';
import type { MergedBlock } from '../../../shared/merge/merge.ts';
import { countOpenQuestions, mergeStories, settleMerge } from '../../../shared/merge/merge-stories.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import { figure, gallery, h2, infoBox, p, table, td, ul } from '../../builders/document.ts';
import { makeStory, photoId } from '../../builders/story.ts';

const flood = p('Nước đã tràn đồng hai xã ven sông từ sáng sớm nay.');
const boats = p('Mỗi hộ được phát một áo phao và một đèn pin chạy bằng pin khô.');
const school = p('Ba trường tiểu học cho học sinh nghỉ hết tuần này.');

function mergeBodies(base: readonly NodeJson[], ours: readonly NodeJson[], theirs: readonly NodeJson[]) {
  return mergeStories(makeStory({}, ...base), makeStory({}, ...ours), makeStory({}, ...theirs));
}

function mergeFieldValues(base: Partial<StoryFields>, ours: Partial<StoryFields>, theirs: Partial<StoryFields>) {
  return mergeStories(makeStory(base), makeStory(ours), makeStory(theirs)).fields;
}

/** `theirs: …` for what is settled, `? …` for what is asked. */
function write(block: MergedBlock): string {
  if (block.kind === 'removed') return `${block.from} removed: ${text(block.block)}`;
  if (block.kind === 'settled') return `${block.from}: ${text(block.block)}`;
  const side = (blocks: readonly NodeJson[]) => (blocks.length === 0 ? '–' : blocks.map(text).join(' ¶ '));
  return `? ${side(block.ours)} | ${side(block.theirs)}`;
}

function text(node: NodeJson): string {
  return node.text ?? (node.content ?? []).map(text).join(' ');
}

describe('merging two texts that came from one', () => {
  it("takes a photo editor's captions and a reporter's later text without a question", () => {
    const waiting = figure({ photoId });
    const captioned = figure({
      photoId,
      caption: 'Xuồng cứu hộ ở bến.',
      alt: 'Ba người trên xuồng',
      credit: 'Bút Ảnh',
    });
    const { blocks } = mergeBodies(
      [flood, waiting, boats],
      [flood, waiting, p('Mỗi hộ được phát hai áo phao và một đèn pin chạy bằng pin khô.'), school],
      [flood, captioned, boats],
    );
    expect(blocks.map(write)).toEqual([
      `base: ${text(flood)}`,
      'theirs: Xuồng cứu hộ ở bến.',
      'ours: Mỗi hộ được phát hai áo phao và một đèn pin chạy bằng pin khô.',
      `ours: ${text(school)}`,
    ]);
  });

  it('merges the parts of one photo: the caption of one, the credit of the other', () => {
    const { blocks } = mergeBodies(
      [figure({ photoId })],
      [figure({ photoId, caption: 'Xuồng ở bến.' })],
      [figure({ photoId, credit: 'Bút Ảnh' })],
    );
    expect(blocks).toEqual([
      { kind: 'settled', from: 'mixed', block: figure({ photoId, caption: 'Xuồng ở bến.', credit: 'Bút Ảnh' }) },
    ]);
  });

  it('merges the items of a list and the photos of a gallery', () => {
    const other = '0190a000-0000-7000-8000-0000000000bb';
    const { blocks } = mergeBodies(
      [ul('Áo phao cho mỗi hộ', 'Đèn pin cho mỗi hộ'), gallery(figure({ photoId }), figure({ photoId: other }))],
      [
        ul('Hai áo phao cho mỗi hộ', 'Đèn pin cho mỗi hộ'),
        gallery(figure({ photoId, caption: 'Một' }), figure({ photoId: other })),
      ],
      [
        ul('Áo phao cho mỗi hộ', 'Hai đèn pin cho mỗi hộ'),
        gallery(figure({ photoId }), figure({ photoId: other, caption: 'Hai' })),
      ],
    );
    expect(blocks).toEqual([
      { kind: 'settled', from: 'mixed', block: ul('Hai áo phao cho mỗi hộ', 'Hai đèn pin cho mỗi hộ') },
      {
        kind: 'settled',
        from: 'mixed',
        block: gallery(figure({ photoId, caption: 'Một' }), figure({ photoId: other, caption: 'Hai' })),
      },
    ]);
  });

  it('asks about a paragraph that both changed, and about nothing around it', () => {
    const { blocks } = mergeBodies(
      [flood, boats, school],
      [flood, p('Mỗi hộ được phát hai áo phao và một đèn pin chạy bằng pin khô.'), school],
      [h2('Cứu hộ'), flood, p('Mỗi hộ được phát một áo phao và ba đèn pin chạy bằng pin khô.'), school],
    );
    expect(blocks.map(write)).toEqual([
      'theirs: Cứu hộ',
      `base: ${text(flood)}`,
      '? Mỗi hộ được phát hai áo phao và một đèn pin chạy bằng pin khô. | Mỗi hộ được phát một áo phao và ba đèn pin chạy bằng pin khô.',
      `base: ${text(school)}`,
    ]);
  });

  it('asks when one removed what the other changed, and only says so when the other left it alone', () => {
    const edited = p('Ba trường tiểu học cho học sinh nghỉ hết tuần sau.');
    expect(mergeBodies([flood, boats, school], [flood], [flood, boats, edited]).blocks.map(write)).toEqual([
      `base: ${text(flood)}`,
      `ours removed: ${text(boats)}`,
      `? – | ${text(edited)}`,
    ]);
    const merge = mergeBodies([flood, boats], [flood, boats], [boats]);
    expect(merge.blocks.map(write)).toEqual([`theirs removed: ${text(flood)}`, `base: ${text(boats)}`]);
    expect(settleMerge(makeStory({}, flood, boats), merge, { fields: {}, blocks: {} }).body.content).toEqual([boats]);
  });

  it('asks when both wrote the same subhead, item or cell wholly anew, and does not put both in', () => {
    const merge = (a: NodeJson, b: NodeJson, c: NodeJson) =>
      mergeBodies([flood, a, boats], [flood, b, boats], [flood, c, boats]).blocks.map(write);
    const around = (middle: string) => [`base: ${text(flood)}`, middle, `base: ${text(boats)}`];
    expect(merge(h2('Kết quả'), h2('Thành tích'), h2('Con số ấn tượng'))).toEqual(
      around('? Thành tích | Con số ấn tượng'),
    );
    expect(merge(ul('12', '13'), ul('14', '13'), ul('15', '13'))).toEqual(around('? 14 13 | 15 13'));
    expect(merge(ul('12', '13'), ul('14', '13'), ul('12', '15'))).toEqual(around('mixed: 14 15'));
    const row = (...cells: readonly string[]) => table(cells.map((cell) => td(cell)));
    expect(merge(row('10', '20'), row('11', '20'), row('12', '20'))).toEqual(around('? 11 20 | 12 20'));
    expect(merge(row('10', '20'), row('11', '20'), row('10', '21'))).toEqual(around('mixed: 11 21'));
  });

  it('knows a paragraph that one side cut in two as the one the other side edited', () => {
    const whole = p(
      'Nước đã tràn đồng hai xã ven sông từ sáng sớm nay. Ba trường tiểu học cho học sinh nghỉ hết tuần.',
    );
    const halves = [
      p('Nước đã tràn đồng hai xã ven sông từ sáng sớm nay.'),
      p('Ba trường tiểu học cho học sinh nghỉ hết tuần.'),
    ] as const;
    const edited = p(
      'Nước đã tràn đồng ba xã ven sông từ sáng sớm nay. Ba trường tiểu học cho học sinh nghỉ hết tuần.',
    );
    const around = (...blocks: readonly NodeJson[]) => [boats, ...blocks, school];
    const cut = mergeBodies(around(whole), around(...halves), around(edited));
    expect(cut.blocks.map(write)).toEqual([
      `base: ${text(boats)}`,
      `? ${text(halves[0])} ¶ ${text(halves[1])} | ${text(edited)}`,
      `base: ${text(school)}`,
    ]);
    const settled = (answer: 'ours' | 'theirs') =>
      settleMerge(makeStory({}, ...around(...halves)), cut, { fields: {}, blocks: { 1: answer } }).body.content;
    expect([settled('ours'), settled('theirs')]).toEqual([around(...halves), around(edited)]);
    const alone = mergeBodies(around(whole), around(...halves), around(whole));
    expect(alone.blocks.map(write)).toEqual([
      `base: ${text(boats)}`,
      `ours: ${text(halves[0])}`,
      `ours: ${text(halves[1])}`,
      `base: ${text(school)}`,
    ]);
    expect(mergeBodies(around(whole), around(...halves), around()).blocks.map(write)[1]).toContain('¶');
  });

  it('does not take a new paragraph for a piece of the one before it', () => {
    const more = p('Ba trường tiểu học cho học sinh nghỉ hết tuần này, riêng lớp năm học bù vào chủ nhật.');
    const { blocks } = mergeBodies(
      [school, boats],
      [school, more, boats],
      [p('Ba trường tiểu học mở cửa lại.'), boats],
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['settled', 'settled', 'settled']);
  });

  it('asks when one put a column into a table and the other a row', () => {
    const before = table([td('Xã Đông'), td('10 hộ')]);
    const column = table([td('Xã Đông'), td('10 hộ'), td('2 xuồng')]);
    const row = table([td('Xã Đông'), td('10 hộ')], [td('Xã Đoài'), td('12 hộ')]);
    expect(mergeBodies([before], [column], [row]).blocks.map(({ kind }) => kind)).toEqual(['question']);
  });

  it('asks before the words written under one photo would stand under another', () => {
    const other = '018f0000-0000-7000-8000-0000000000ff';
    const caption = 'Xuồng cứu hộ ở bến sáng nay.';
    const { blocks } = mergeBodies(
      [figure({ photoId, caption })],
      [figure({ photoId: other, caption })],
      [figure({ photoId, caption, alt: 'Ba người trên xuồng' })],
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['question']);
    const empty = mergeBodies(
      [figure({ caption })],
      [figure({ photoId, caption })],
      [figure({ caption, alt: 'Ba người trên xuồng' })],
    );
    expect(empty.blocks.map(({ kind }) => kind)).toEqual(['settled']);
  });

  it('keeps a block where one side moved it, with what the other changed in it', () => {
    const edited = p('Nước đã tràn đồng ba xã ven sông từ sáng sớm nay.');
    const { blocks } = mergeBodies([flood, boats, school], [boats, school, flood], [edited, boats, school]);
    expect(blocks.map(write)).toEqual([`base: ${text(boats)}`, `base: ${text(school)}`, `theirs: ${text(edited)}`]);
    expect(blocks.map((block) => ('movedBy' in block ? block.movedBy : null))).toEqual([null, null, 'ours']);
  });

  it('keeps the new paragraphs of both, once where they are the same', () => {
    const [mine, yours, shared] = [p('Của người nhận.'), p('Của người gửi.'), p('Cả hai cùng viết.')];
    expect(mergeBodies([flood], [flood, shared, mine], [flood, shared, yours]).blocks.map(write)).toEqual([
      `base: ${text(flood)}`,
      'ours: Cả hai cùng viết.',
      'ours: Của người nhận.',
      'theirs: Của người gửi.',
    ]);
  });

  it('merges the title of a box and what stands in it', () => {
    const { blocks } = mergeBodies(
      [infoBox('Số liệu', flood)],
      [infoBox('Con số', flood)],
      [infoBox('Số liệu', flood, boats)],
    );
    expect(blocks).toEqual([{ kind: 'settled', from: 'mixed', block: infoBox('Con số', flood, boats) }]);
  });
});

describe('merging the fields', () => {
  it('takes what only one side changed, and asks about what both did', () => {
    expect(
      mergeFieldValues(
        { headline: 'Nước về', kicker: '', slug: 'nuoc-ve' },
        { headline: 'Nước về sớm', kicker: '', slug: 'nuoc-ve-som' },
        { headline: 'Nước về', kicker: 'Mùa nước nổi', slug: 'nuoc-noi' },
      ),
    ).toEqual([
      { kind: 'settled', name: 'kicker', from: 'theirs', value: 'Mùa nước nổi' },
      { kind: 'settled', name: 'headline', from: 'ours', value: 'Nước về sớm' },
      { kind: 'question', name: 'slug', base: 'nuoc-ve', ours: 'nuoc-ve-som', theirs: 'nuoc-noi' },
    ]);
  });

  it('brings tags, bylines and headline variants of both together', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((end) => `0190a000-0000-7000-8000-00000000000${end}`);
    if (a === undefined || b === undefined || c === undefined) throw new Error('three ids');
    expect(
      mergeFieldValues(
        { tags: [a], headlineVariants: {} },
        { tags: [a, b], headlineVariants: { web: 'Cho trang' } },
        { tags: [c], headlineVariants: { push: 'Cho thông báo' } },
      ),
    ).toEqual([
      { kind: 'settled', name: 'tags', from: 'mixed', value: [b, c] },
      { kind: 'settled', name: 'headlineVariants', from: 'mixed', value: { web: 'Cho trang', push: 'Cho thông báo' } },
    ]);
  });

  it('reads the desk notes of both in the order they were written', () => {
    const note = (at: number) => ({ author: 'Biên Tập', text: `lúc ${at}`, at });
    expect(
      mergeFieldValues(
        { deskNotes: [note(1)] },
        { deskNotes: [note(1), note(3)] },
        { deskNotes: [note(1), note(2), note(4)] },
      ),
    ).toMatchObject([{ kind: 'settled', value: [note(1), note(2), note(3), note(4)] }]);
  });

  it('asks when both put another byline in the place of the same one', () => {
    const [old, mine, yours] = ['Bút Cũ', 'Bút Một', 'Bút Hai'].map((name) => ({ name, role: 'text' as const }));
    if (old === undefined || mine === undefined || yours === undefined) throw new Error('three bylines');
    expect(mergeFieldValues({ bylines: [old] }, { bylines: [mine] }, { bylines: [yours] })).toEqual([
      { kind: 'question', name: 'bylines', base: [old], ours: [mine], theirs: [yours] },
    ]);
  });
});

describe('merging where the story stands', () => {
  const at = (status: StatusName) => ({ ...makeStory({}), status });
  const merge = (base: StatusName, ours: StatusName, theirs: StatusName) =>
    mergeStories(at(base), at(ours), at(theirs)).status;

  it('follows the side that moved the story, and says nothing when nobody did', () => {
    expect(merge('submitted', 'submitted', 'submitted')).toBeNull();
    expect(merge('submitted', 'submitted', 'editing')).toEqual({ kind: 'settled', from: 'theirs', value: 'editing' });
    expect(merge('submitted', 'ready', 'submitted')).toEqual({ kind: 'settled', from: 'ours', value: 'ready' });
    expect(merge('submitted', 'ready', 'ready')).toEqual({ kind: 'settled', from: 'both', value: 'ready' });
  });

  it('asks when both moved it elsewhere, and before it throws away what one side worked on', () => {
    const moved = mergeStories(at('submitted'), at('ready'), at('returned'));
    expect(moved.status).toEqual({ kind: 'question', ours: 'ready', theirs: 'returned' });
    expect(countOpenQuestions(moved, { fields: {}, blocks: {} })).toBe(1);
    expect(settleMerge(at('ready'), moved, { fields: {}, blocks: {} }).status).toBe('ready');
    expect(settleMerge(at('ready'), moved, { status: 'theirs', fields: {}, blocks: {} }).status).toBe('returned');
    expect(merge('draft', 'draft', 'trashed')).toEqual({ kind: 'question', ours: 'draft', theirs: 'trashed' });
  });
});

describe('any two texts', () => {
  const words = ['nước', 'đồng', 'xã', 'lũ', 'bến', 'xuồng', 'trường', 'hộ', 'đèn', 'phao', 'sông', 'chợ'];
  const paragraph = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((all) => p(all.join(' ')));
  const text = fc.array(paragraph, { minLength: 1, maxLength: 8 });
  const edits = fc.array(fc.tuple(fc.constantFrom('edit', 'remove', 'insert', 'move'), fc.nat(20), paragraph), {
    maxLength: 4,
  });

  type Edits = readonly (readonly [string, number, NodeJson])[];

  function edit(base: readonly NodeJson[], all: Edits): readonly NodeJson[] {
    const blocks = [...base];
    for (const [kind, at, block] of all) {
      const place = at % (blocks.length + 1);
      if (kind === 'insert') blocks.splice(place, 0, block);
      if (kind === 'edit' && place < blocks.length) blocks[place] = block;
      if (kind === 'remove') blocks.splice(place, 1);
      if (kind === 'move') blocks.splice(place, 0, ...blocks.splice(at % Math.max(blocks.length, 1), 1));
    }
    return blocks.length === 0 ? [block0] : blocks;
  }
  const block0 = p('trống');

  it('are the changed one when only one side changed, and the same whoever is asked', () => {
    fc.assert(
      fc.property(text, edits, (base, changes) => {
        const side = edit(base, changes);
        for (const merge of [
          mergeBodies(base, side, base),
          mergeBodies(base, base, side),
          mergeBodies(base, side, side),
        ]) {
          expect(countOpenQuestions(merge, { fields: {}, blocks: {} })).toBe(0);
          expect(settleMerge(makeStory({}, ...base), merge, { fields: {}, blocks: {} }).body.content).toEqual(side);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never lose a new or changed paragraph of either side when both are kept', () => {
    fc.assert(
      fc.property(text, edits, edits, (base, mine, yours) => {
        const [ours, theirs] = [edit(base, mine), edit(base, yours)];
        const merge = mergeBodies(base, ours, theirs);
        const both = Object.fromEntries(merge.blocks.map((_, at) => [at, 'both' as const]));
        const kept = settleMerge(makeStory(), merge, { fields: {}, blocks: both }).body.content.map((block) =>
          JSON.stringify(block),
        );
        const old = new Set(base.map((block) => JSON.stringify(block)));
        for (const block of [...ours, ...theirs].map((one) => JSON.stringify(one)))
          if (!old.has(block)) expect(kept).toContain(block);
      }),
      { numRuns: 300 },
    );
  });
});
