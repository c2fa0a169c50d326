import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { parseDocument } from '../../../shared/document/parse-document.ts';
import { inlineText, readLines } from '../../../shared/document/read-document.ts';
import type { Story } from '../../../shared/story/story.ts';
import { createStoryEditor } from '../../editor/create-text-editor.ts';
import type { EditorContext } from '../../editor/editor-context.ts';
import { TextMount } from '../../editor/text-mount.tsx';
import { ReadOnlyText } from '../read-only-text.tsx';
import { versionTexts } from './version-texts.ts';

/** A version as it was. */
export function VersionText({ version, context }: { readonly version: Story; readonly context: EditorContext }) {
  const [editor] = useState<Editor | null>(() => openReadOnly(version, context));
  useEffect(() => () => editor?.destroy(), [editor]);
  const { section, kicker, headline, sapo } = version.fields;
  return (
    <article className="text-column">
      <p className="version-section">{[section, kicker].filter((line) => line !== '').join(' · ')}</p>
      <h1 className="headline-box">{headline}</h1>
      <p className="sapo-box">{inlineText(sapo)}</p>
      {editor === null ? (
        <ReadOnlyText lines={readLines(version.body)} />
      ) : (
        <TextMount editor={editor} className="body-text" placeholder="" />
      )}
    </article>
  );
}

function openReadOnly(version: Story, context: EditorContext): Editor | null {
  const parsed = parseDocument(version.body);
  if (!parsed.ok) return null;
  const { language } = context;
  return createStoryEditor(parsed.value, context, {
    label: versionTexts.body,
    language,
    isEditable: false,
    onChange: () => {},
  });
}
