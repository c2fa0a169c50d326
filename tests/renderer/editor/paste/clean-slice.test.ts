import { Fragment, Slice } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { cleanSlice } from '../../../../renderer/editor/paste/clean-slice.ts';
import { schema } from '../../../../shared/document/schema.ts';
import { bold, p } from '../../../builders/document.ts';

describe('cleanSlice', () => {
  it('composes decomposed letters and keeps the marks', () => {
    const pasted = schema.nodeFromJSON(p('nước ', bold('hoá học'.normalize('NFD'))));
    const slice = new Slice(Fragment.from(pasted), 1, 1);
    expect(cleanSlice(slice).toJSON()).toEqual({ content: [p('nước ', bold('hoá học'))], openStart: 1, openEnd: 1 });
  });

  it('puts a space in place of control characters', () => {
    const slice = new Slice(Fragment.from(schema.text('a\u0007b')), 0, 0);
    expect(cleanSlice(slice).content.firstChild?.text).toBe('a b');
  });
});
