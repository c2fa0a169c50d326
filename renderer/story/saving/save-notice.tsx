import { useState, useSyncExternalStore } from 'react';
import { formatClock } from '../../../shared/base/format-time.ts';
import type { Failure } from '../../../shared/bridge/failure.ts';
import { failures } from '../../../shared/bridge/failures.ts';
import { connectionState } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import type { SaveNotice as Notice } from '../../editor/autosave/save-state.ts';
import { type TextFormatter, useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import type { StorySession } from '../session/open-session.ts';
import { copyStory } from './copy-story.ts';
import { RescueDialog } from './rescue-dialog.tsx';
import { reasonTexts, savingTexts } from './saving-texts.ts';
import './saving.css';

/** Whether what is typed is on disk. Says "saved" only when the archive has said so, and where a copy is when it has not. */
export function SaveNotice({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const { saver } = session;
  const notice = useSyncExternalStore(saver.subscribe, saver.notice);
  const isConnected = useStore(connectionState) === 'open';
  const [isChoosing, setChoosing] = useState(false);
  const isTrouble = notice.kind === 'failed' || (notice.kind !== 'saved' && !isConnected);
  return (
    <div className="save-notice" data-kind={isTrouble ? 'failed' : notice.kind} role={isTrouble ? 'alert' : undefined}>
      {isTrouble ? (
        <>
          <span className="save-words">
            {t(savingTexts.notSaved, { reason: reasonOf(notice.kind === 'failed' ? notice.failure : null, t) })}
          </span>
          <Button onPress={() => void copyStory(session).catch(reportBug)}>{t(savingTexts.copyText)}</Button>
          <Button onPress={() => setChoosing(true)}>{t(savingTexts.otherPlace)}</Button>
        </>
      ) : (
        <span className="save-words">{describe(notice, zone, t)}</span>
      )}
      {isChoosing && <RescueDialog session={session} onClose={() => setChoosing(false)} />}
    </div>
  );
}

function reasonOf(failure: Failure | null, t: TextFormatter): string {
  if (failure === null) return t(savingTexts.noAnswer);
  const reason = reasonTexts[failure.code];
  return reason === undefined ? t(failures[failure.code].message, failure.values) : t(reason);
}

function describe(notice: Notice, zone: string, t: TextFormatter): string {
  if (notice.kind === 'saved')
    return notice.at === null ? t(savingTexts.saved) : t(savingTexts.savedAt, { time: formatClock(notice.at, zone) });
  return t(notice.kind === 'saving' ? savingTexts.saving : savingTexts.unsaved);
}
