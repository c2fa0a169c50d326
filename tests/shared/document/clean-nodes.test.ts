import { describe, expect, it } from 'vitest';
import { cleanNodes } from '../../../shared/document/clean-nodes.ts';
import { bold, figure, p, ul } from '../../builders/document.ts';

const parts = (text: string) => text.normalize('NFD');

describe('cleanNodes', () => {
  it('composes the letters of every text, and touches nothing else', () => {
    const blocks = [p('đủ'), ul(parts('lũ về')), figure({ caption: parts('Chợ nổi') }), p(bold(parts('nước')), ' lên')];
    const expected = [p('đủ'), ul('lũ về'), figure({ caption: 'Chợ nổi' }), p(bold('nước'), ' lên')];
    expect(cleanNodes(blocks)).toEqual(expected);
    expect(cleanNodes(blocks)[0]).toBe(blocks[0]);
  });

  it('answers the very list it was given where all is clean', () => {
    const blocks = [p('đủ'), ul('lũ về')];
    expect(cleanNodes(blocks)).toBe(blocks);
  });

  it('leaves no text behind that has no letters', () => {
    expect(cleanNodes([p('a', bold('\u202e'))])).toEqual([p('a')]);
  });
});
