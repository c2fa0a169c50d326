import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { hideFromReact } from '../../../renderer/editor/hide-from-react.ts';

/** How often React reads the selection while it draws something beside a text that has the keyboard. */
function countLooks(hide: boolean): number {
  const text = document.createElement('div');
  text.setAttribute('contenteditable', 'true');
  text.setAttribute('tabindex', '0');
  // happy-dom has no such property of its own
  Object.defineProperty(text, 'contentEditable', {
    configurable: true,
    get: () => text.getAttribute('contenteditable'),
  });
  if (hide) hideFromReact(text);
  const beside = document.createElement('div');
  document.body.replaceChildren(text, beside);
  text.focus();
  let looks = 0;
  const { getSelection } = window;
  window.getSelection = () => {
    looks += 1;
    return getSelection.call(window);
  };
  const root = createRoot(beside);
  flushSync(() => root.render(createElement('p', null, 'Đã lưu')));
  window.getSelection = getSelection;
  root.unmount();
  return looks;
}

describe('hideFromReact', () => {
  it('keeps React from walking over a text whenever it draws something beside it', () => {
    expect([countLooks(false) > 0, countLooks(true)]).toEqual([true, 0]);
  });

  it('still says of a locked text that nobody may write in it', () => {
    const text = document.createElement('div');
    hideFromReact(text);
    text.contentEditable = 'false';
    expect([text.contentEditable, text.getAttribute('contenteditable')]).toEqual(['false', 'false']);
  });
});
