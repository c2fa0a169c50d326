import { undo } from '@tiptap/pm/history';
import { describe, expect, it } from 'vitest';
import { doc } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

function openCard(href: string | null = null) {
  const editor = openTestEditor(doc({ type: 'embedCard', attrs: { href, title: '', description: '', site: '' } }));
  const box = editor.view.dom.querySelector('textarea');
  if (box === null) throw new Error('The card has no box');
  return {
    editor,
    box,
    type(value: string) {
      box.value = value;
      box.dispatchEvent(new Event('input'));
    },
    href: () => editor.state.doc.firstChild?.attrs['href'] as unknown,
  };
}

describe('cardView', () => {
  it('takes the address of a site as people type it', () => {
    const { type, href } = openCard();
    type('baodong.vn/video');
    expect(href()).toBe('https://baodong.vn/video');
  });

  it('keeps what is no address yet in its box, marked, whatever else changes', () => {
    const { editor, box, type, href } = openCard();
    type('video lũ');
    editor.view.dispatch(editor.state.tr.setNodeAttribute(0, 'title', 'Lũ về'));
    expect([href(), box.value, box.getAttribute('aria-invalid')]).toEqual([null, 'video lũ', 'true']);
  });

  it('shows the address that undo brings back', () => {
    const { editor, box, type } = openCard('https://a.vn');
    type('https://b.vn');
    undo(editor.state, editor.view.dispatch);
    expect([box.value, box.getAttribute('aria-invalid')]).toEqual(['https://a.vn', 'false']);
  });
});
