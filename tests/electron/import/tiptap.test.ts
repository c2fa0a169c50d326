import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiptap } from '../../../electron/import/tiptap/tiptap.ts';
import { cleanText } from '../../../shared/base/clean-text.ts';
import type { NodeJson } from '../../../shared/document/json.ts';
import { anyDocument } from '../../builders/any-document.ts';
import { doc, h2, p } from '../../builders/document.ts';
import { failureOf } from '../../builders/failure.ts';
import { fullStory } from '../../builders/full-story.ts';

const read = (value: unknown) => tiptap.read(JSON.stringify(value), { zone: 'UTC' });

describe('TipTap JSON', () => {
  it('brings a story back as it was: fields, tags and body', () => {
    const { fields, body } = fullStory.story;
    const { tags: _ids, ...own } = fields;
    const tags = [{ name: 'Nước nổi', kind: 'topic' as const }];
    const { report, ...back } = read({ fields: own, tags, body });
    expect(back).toEqual({ fields: own, tags, body });
    expect(report).toMatchObject({ changed: [], dropped: [] });
  });

  it('brings any document back as it was, but for characters that text cannot hold', () => {
    fc.assert(
      fc.property(anyDocument({ photoIds: [], storyIds: [] }), (document) => {
        expect(read(document).body).toEqual({ ...document, content: document.content.map(cleaned) });
      }),
    );
  });

  it('names a document without fields after its first line', () => {
    expect(read(doc(h2('Mùa nước nổi'), p('Nước về.'))).fields).toEqual({ headline: 'Mùa nước nổi' });
  });

  it.each([
    ['unknown fields', { fields: { colour: 'red' }, body: doc(p('a')) }],
    ['fields of another kind', { fields: { headline: ['a'] }, body: doc(p('a')) }],
    ['tags without a name', { tags: [{ kind: 'topic' }], body: doc(p('a')) }],
  ])('is refused as a whole with %s', (_, value) => {
    expect(failureOf(() => read(value))).toBe('unreadable-import');
  });

  it.each([[{ a: 1 }], [{ body: 'text' }], [[]], ['text'], [null]])(
    'is not %j, which is JSON of another kind',
    (value) => {
      expect(failureOf(() => read(value))).toBe('no-story-in-file');
    },
  );
});

function cleaned(node: NodeJson): NodeJson {
  return {
    ...node,
    ...(node.text === undefined ? {} : { text: cleanText(node.text) }),
    ...(node.content === undefined ? {} : { content: node.content.map(cleaned) }),
  };
}
