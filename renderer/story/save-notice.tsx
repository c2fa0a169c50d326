import { useSyncExternalStore } from 'react';
import { formatClock } from '../../shared/base/format-time.ts';
import { connectionState } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import type { SaveNotice as Notice } from '../editor/autosave/save-state.ts';
import { failureSentence, type TextFormatter, useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { copyStory } from './copy-story.ts';
import type { StorySession } from './session/open-session.ts';
import { storyTexts } from './story-texts.ts';

/** Whether what is typed is on disk. Says "saved" only when the archive has said so. */
export function SaveNotice({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const { saver } = session;
  const notice = useSyncExternalStore(saver.subscribe, saver.notice);
  const isConnected = useStore(connectionState) === 'open';
  const isTrouble = notice.kind === 'failed' || (notice.kind !== 'saved' && !isConnected);
  return (
    <div className="save-notice" data-kind={isTrouble ? 'failed' : notice.kind} role={isTrouble ? 'alert' : undefined}>
      <span className="save-words">{describe(notice, isConnected, zone, t)}</span>
      {isTrouble && (
        <Button look="quiet" onPress={() => void copyStory(session).catch(reportBug)}>
          {t(storyTexts.copyText)}
        </Button>
      )}
    </div>
  );
}

function describe(notice: Notice, isConnected: boolean, zone: string, t: TextFormatter): string {
  if (notice.kind === 'saved')
    return notice.at === null ? t(storyTexts.saved) : t(storyTexts.savedAt, { time: formatClock(notice.at, zone) });
  if (notice.kind === 'failed' && notice.failure !== null)
    return `${t(storyTexts.saveFailed)}. ${failureSentence(t, notice.failure)}`;
  if (notice.kind === 'failed' || !isConnected) return `${t(storyTexts.saveFailed)}. ${t(storyTexts.saveNoAnswer)}`;
  return t(notice.kind === 'saving' ? storyTexts.saving : storyTexts.unsaved);
}
