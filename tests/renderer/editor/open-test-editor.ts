import type { Editor } from '@tiptap/core';
import { onTestFinished } from 'vitest';
import { createStoryEditor } from '../../../renderer/editor/create-text-editor.ts';
import type { SlashHost } from '../../../renderer/editor/slash/slash-state.ts';
import type { DocumentJson } from '../../../shared/document/json.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { openTestContext } from './test-context.ts';

/** A story editor on the page, gone when the test is over. */
export function openTestEditor(
  body: DocumentJson,
  photos: readonly Photo[] = [],
  parts: { readonly slash?: SlashHost } = {},
): Editor {
  const context = openTestContext({ ...parts, photos, chosen: photos });
  const { language } = context;
  const label = { en: 'Text', vi: 'Nội dung' };
  const editor = createStoryEditor(body, context, { label, language, isEditable: true, onChange: () => {} });
  const place = document.body.appendChild(document.createElement('div'));
  editor.mount(place);
  onTestFinished(() => {
    editor.destroy();
    place.remove();
  });
  return editor;
}
