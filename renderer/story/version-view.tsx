import { useQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { ArrowLeft, History } from 'lucide-react';
import { useEffect, useState } from 'react';
import { formatClock, formatDay } from '../../shared/base/format-time.ts';
import { parseDocument } from '../../shared/document/parse-document.ts';
import { inlineText, readLines } from '../../shared/document/read-document.ts';
import type { Story } from '../../shared/story/story.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { createStoryEditor } from '../editor/create-text-editor.ts';
import type { EditorContext } from '../editor/editor-context.ts';
import { TextMount } from '../editor/text-mount.tsx';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { Button } from '../ui/button.tsx';
import { ReadOnlyText } from './read-only-text.tsx';
import { restoreVersion } from './restore-version.ts';
import { shownVersion } from './screen-state.ts';
import type { StorySession } from './session/open-session.ts';
import { storyTexts } from './story-texts.ts';

export interface VersionViewProps {
  readonly session: StorySession;
  readonly rev: number;
  readonly savedAt: number;
}

/** An old version in place of the text: to be read, and put back if wanted. */
export function VersionView({ session, rev, savedAt }: VersionViewProps) {
  const t = useText();
  const { zone } = useAppState().publication;
  const { storyId, context } = session;
  const { data: version } = useQuery({
    queryKey: ['story-version', storyId, rev],
    queryFn: () => client.story.version({ id: storyId, rev }),
  });
  const time = `${formatDay(savedAt, zone)} ${formatClock(savedAt, zone)}`;
  const restore = () => void restoreVersion(session, rev, time).catch(reportBug);
  return (
    <div className="version-view">
      <div className="version-bar">
        <Button icon={ArrowLeft} look="quiet" onPress={() => shownVersion.set(null)}>
          {t(storyTexts.backToText)}
        </Button>
        <strong>{t(storyTexts.showVersion, { time })}</strong>
        <Button icon={History} look="primary" onPress={restore}>
          {t(storyTexts.restore)}
        </Button>
      </div>
      {version !== undefined && <VersionText key={rev} version={version} context={context} />}
    </div>
  );
}

function VersionText({ version, context }: { readonly version: Story; readonly context: EditorContext }) {
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
    label: storyTexts.body,
    language,
    isEditable: false,
    onChange: () => {},
  });
}
