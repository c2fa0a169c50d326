import { type MouseEvent, useEffect } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { TextMount } from '../editor/text-mount.tsx';
import { useText } from '../messages/use-text.ts';
import { shownMerge } from '../state/shown-merge.ts';
import { useStore } from '../state/store.ts';
import { SelectionBubble } from './bubble/selection-bubble.tsx';
import { CounterBar } from './counter-bar.tsx';
import { FindBar } from './find/find-bar.tsx';
import { closeFindBar, findBar } from './find/find-state.ts';
import { StoryHeader } from './header/story-header.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { MergeView } from './merge/merge-view.tsx';
import { PasteBar } from './paste/paste-bar.tsx';
import { RescueNote } from './saving/rescue-note.tsx';
import { RescueStrip } from './saving/rescue-strip.tsx';
import { isFocused } from './screen-state.ts';
import type { StorySession } from './session/open-session.ts';
import { SlashMenu } from './slash/slash-menu.tsx';
import { SpellingMenu } from './spelling/spelling-menu.tsx';
import { openMenuAtMouse } from './spelling/spelling-state.ts';
import { useSpelling } from './spelling/use-spelling.ts';
import { StoryBar } from './story-bar.tsx';
import { StoryQuestions } from './story-questions.tsx';
import { storyTexts } from './story-texts.ts';
import { TextToolbar } from './toolbar/text-toolbar.tsx';
import { LookNote } from './version/look-note.tsx';
import { shownVersion } from './version/shown-version.ts';
import { VersionView } from './version/version-view.tsx';
import { ReturnNote } from './workflow/return-note.tsx';

/** The story being written, with its inspector beside it unless the person wants nothing but the text. */
export function StoryDesk({ session }: { readonly session: StorySession }) {
  const t = useText();
  const focused = useStore(isFocused);
  const version = useStore(shownVersion);
  const merge = useStore(shownMerge);
  useEffect(() => () => leaveHistory(session.storyId), [session]);
  // What was opened last stands in place of the text.
  useEffect(() => {
    if (version !== null) shownMerge.set(null);
  }, [version]);
  useEffect(() => {
    if (merge !== null) shownVersion.set(null);
  }, [merge]);
  return (
    <div className={focused ? 'story is-focused' : 'story'}>
      <StoryBar session={session} />
      <ReturnNote session={session} />
      <RescueStrip session={session} />
      <RescueNote session={session} />
      <Group className="story-panels">
        <Panel id="writing" minSize="420px">
          {merge?.storyId === session.storyId ? (
            <MergeView session={session} rev={merge.rev} />
          ) : version !== null ? (
            <VersionView session={session} shown={version} />
          ) : (
            <WritingColumn session={session} />
          )}
        </Panel>
        {!focused && (
          <>
            <Separator className="panel-edge" />
            <Panel id="inspector" defaultSize="384px" minSize="280px" maxSize="60%">
              <aside className="inspector" aria-label={t(storyTexts.inspector)}>
                <Inspector session={session} />
              </aside>
            </Panel>
          </>
        )}
      </Group>
      <StoryQuestions session={session} />
    </div>
  );
}

/** Another story opens with its text. */
function leaveHistory(storyId: string): void {
  shownVersion.set(null);
  if (shownMerge.get()?.storyId === storyId) shownMerge.set(null);
}

function WritingColumn({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { body } = session.draft.text;
  const { isOpen: isFinding } = useStore(findBar);
  useEffect(() => closeFindBar, []);
  useSpelling(session);
  const openMenu = (event: MouseEvent) => {
    if (openMenuAtMouse(session, event.nativeEvent)) event.preventDefault();
  };
  const writeOn = (event: MouseEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    session.actions.writeAtEnd();
  };
  return (
    <div className="writing">
      <TextToolbar session={session} />
      <PasteBar />
      {isFinding && <FindBar session={session} />}
      <LookNote session={session} />
      <div className="story-scroll">
        <article className="text-column" onContextMenu={openMenu}>
          <StoryHeader session={session} />
          <TextMount editor={body} className="body-text" placeholder={t(storyTexts.bodyPlaceholder)} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the empty page under the text; the keyboard reaches the end of the text by itself */}
          <div className="page-end" onMouseDown={writeOn} />
        </article>
      </div>
      <SpellingMenu session={session} />
      <SlashMenu editor={body} />
      <SelectionBubble session={session} />
      <CounterBar session={session} />
    </div>
  );
}
