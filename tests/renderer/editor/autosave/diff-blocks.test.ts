import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentJson } from '../../../../renderer/editor/autosave/block-json.ts';
import { diffBlocks } from '../../../../renderer/editor/autosave/diff-blocks.ts';
import { schema } from '../../../../shared/document/schema.ts';
import { applyBlockChange } from '../../../../shared/story/story.ts';
import { p } from '../../../builders/document.ts';

const blocks = ['a', 'b', 'c', 'd'].map((text) => schema.node('paragraph', null, [schema.text(text)]));
const node = (indexes: readonly number[]) =>
  schema.node(
    'doc',
    null,
    indexes.map((index) => blocks[index % blocks.length] ?? schema.node('paragraph')),
  );

describe('diffBlocks', () => {
  it('finds nothing between a document and itself', () => {
    expect(diffBlocks(node([0, 1]), node([0, 1]))).toBeNull();
  });

  it('names only the run that changed', () => {
    expect(diffBlocks(node([0, 1, 2]), node([0, 3, 2]))).toEqual({ at: 1, remove: 1, insert: [p('d')] });
  });

  it('tells an added block among equal ones', () => {
    expect(diffBlocks(node([0, 0]), node([0, 0, 0]))).toEqual({ at: 2, remove: 0, insert: [p('a')] });
  });

  it('takes letters in parts for the letters they make', () => {
    const written = (text: string) => schema.node('doc', null, [schema.node('paragraph', null, [schema.text(text)])]);
    const [typed, composed] = [written('lũ về'.normalize('NFD')), written('lũ về')];
    expect(diffBlocks(node([0]), typed)).toEqual({ at: 0, remove: 1, insert: [p('lũ về')] });
    expect(diffBlocks(typed, composed)).toBeNull();
  });

  it('turns any document into any other', () => {
    const documents = fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }).map(node);
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const change = diffBlocks(before, after);
        const reached = change === null ? documentJson(before) : applyBlockChange(documentJson(before), change);
        expect(reached).toEqual(documentJson(after));
      }),
    );
  });
});
