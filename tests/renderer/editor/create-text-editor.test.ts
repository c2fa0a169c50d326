import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import { afterEach, describe, expect, it } from 'vitest';
import { documentJson, documentText } from '../../../renderer/editor/autosave/block-json.ts';
import {
  createLineEditor,
  createStoryEditor,
  readLine,
  replaceBody,
} from '../../../renderer/editor/create-text-editor.ts';
import { buildNow } from '../../../renderer/editor/views/build-later.ts';
import { doc, p } from '../../builders/document.ts';
import { makePhoto } from '../../builders/story.ts';
import { everyNode } from './every-node.ts';
import { openTestContext } from './test-context.ts';

const label = { en: 'Text', vi: 'Nội dung' };
const opened: { destroy: () => void }[] = [];

afterEach(() => {
  for (const editor of opened.splice(0)) editor.destroy();
});

function open(body = everyNode) {
  const context = openTestContext({ photos: [makePhoto()] });
  const editor = createStoryEditor(body, context, {
    label,
    language: context.language,
    isEditable: true,
    onChange: () => {},
  });
  editor.mount(document.body.appendChild(document.createElement('div')));
  opened.push(editor);
  return { editor, context };
}

describe('createStoryEditor', () => {
  it('gives back a document with every node exactly as it was', () => {
    const { editor } = open();
    expect(editor.getJSON()).toEqual(everyNode);
    expect(documentText(editor.state.doc)).toBe(JSON.stringify(everyNode));
  });

  it('keeps the bytes of a block nobody touched, even where the archive leaves out default attributes', () => {
    const body = doc({ type: 'orderedList', content: [{ type: 'listItem', content: [p('một')] }] }, p('hai'));
    const { editor } = open(body);
    editor.commands.insertContentAt(editor.state.doc.content.size - 1, '!');
    expect(documentJson(editor.state.doc).content[0]).toEqual(body.content[0]);
  });

  it('reads back its own clipboard form of every node', () => {
    const { editor } = open();
    const holder = document.createElement('div');
    holder.append(DOMSerializer.fromSchema(editor.schema).serializeFragment(editor.state.doc.content));
    expect(DOMParser.fromSchema(editor.schema).parse(holder).toJSON()).toEqual(everyNode);
  });

  it('shows another document in place of the one shown', () => {
    const { editor } = open();
    replaceBody(editor, doc(p('Bản mới')));
    expect(editor.getJSON()).toEqual(doc(p('Bản mới')));
  });

  it('names the figure boxes in the language of the interface', () => {
    const { editor, context } = open();
    buildNow();
    const labels = () =>
      [...editor.view.dom.querySelectorAll('.attribute-label')].slice(0, 3).map((found) => found.textContent);
    const before = labels();
    context.speak('en');
    expect([before, labels()]).toEqual([
      ['Người phát biểu', 'Văn bản thay thế', 'Ghi nguồn'],
      ['Who said it', 'Alt text', 'Credit'],
    ]);
  });
});

describe('createLineEditor', () => {
  it('holds one paragraph of rich text', () => {
    const { language } = openTestContext({});
    const line = [
      { type: 'text', text: 'Nước ' },
      { type: 'text', marks: [{ type: 'bold' }], text: 'về' },
    ];
    const editor = createLineEditor(line, { label, language, isEditable: true, onChange: () => {} });
    editor.mount(document.createElement('div'));
    opened.push(editor);
    editor.commands.setTextSelection(2);
    editor.commands.splitBlock();
    expect(readLine(editor)).toEqual(line);
  });
});
