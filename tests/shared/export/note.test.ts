import { describe, expect, it } from 'vitest';
import type { NodeJson } from '../../../shared/document/json.ts';
import type { ResolvedStory } from '../../../shared/export/format.ts';
import { formats } from '../../../shared/export/formats.ts';
import { writeInline } from '../../../shared/export/html/write-inline.ts';
import { bold } from '../../builders/document.ts';
import { fullStory } from '../../builders/full-story.ts';

const secret = 'Chỉ tòa soạn biết';
const noted = { type: 'note', attrs: { text: secret, author: 'Bút Kín' } };

/** The story without its notes, and the same with one on the second half of every run of words that may carry one. */
function withNotes(isNoted: boolean): ResolvedStory {
  const { story } = fullStory;
  const change = (node: NodeJson): readonly NodeJson[] => {
    const plain = (node.marks ?? []).filter(({ type }) => type !== 'note');
    if (node.text === undefined) return [{ ...node, ...(node.content && { content: node.content.flatMap(change) }) }];
    const at = Math.ceil(node.text.length / 2);
    const first = { ...node, marks: plain, text: node.text.slice(0, at) };
    const second = { ...node, marks: isNoted ? [...plain, noted] : plain, text: node.text.slice(at) };
    return isNoted && second.text !== '' ? [first, second] : [{ ...node, marks: plain }];
  };
  const body = { ...story.body, content: story.body.content.flatMap(change) };
  const fields = { ...story.fields, sapo: story.fields.sapo.flatMap(change) };
  return { ...fullStory, story: { ...story, body, fields } };
}

describe('a note to the editor', () => {
  it('leaves no trace on the page, not even a split of what it stands in', () => {
    const plain = [bold('Có 4.200 lao động')];
    const withNote = [
      bold('Có '),
      { type: 'text', marks: [{ type: 'bold' }, noted], text: '4.200' },
      bold(' lao động'),
    ];
    expect(writeInline(withNote)).toEqual(writeInline(plain));
  });

  it.each(formats)('changes no byte of a story as $id, wherever in it the note stands', (format) => {
    const { story } = withNotes(true);
    expect(JSON.stringify(story.body).split(secret).length).toBeGreaterThan(20);
    expect(JSON.stringify(story.fields.sapo)).toContain(secret);
    expect(format.write(withNotes(true))).toEqual(format.write(withNotes(false)));
  });
});
