import { BookOpen, FolderOpen, PenLine } from 'lucide-react';
import { useState } from 'react';
import { getCommand } from '../all-commands.ts';
import { ask } from '../bridge/ask.ts';
import { client } from '../bridge/connection.ts';
import { reportBug, runCommand } from '../command/context.ts';
import { firstRunTexts } from '../messages/first-run.ts';
import { settingsTexts } from '../messages/settings.ts';
import { useText } from '../messages/use-text.ts';
import { PersonSettings } from '../settings/person-settings.tsx';
import { useAppState } from '../state/queries.ts';
import { showFailure } from '../state/toasts.ts';
import { Progress } from '../ui/progress.tsx';
import './first-run.css';

/** An archive without a story: who is here, and where to begin. */
export function FirstRun() {
  const t = useText();
  const { archiveFolder, door } = useAppState();
  const [isFilling, setIsFilling] = useState(false);
  const fill = () => {
    setIsFilling(true);
    ask(client.app.fillWithSample())
      .then((filled) => !filled.ok && showFailure(filled.problem))
      .catch(reportBug)
      .finally(() => setIsFilling(false));
  };
  return (
    <div className="first-run">
      <div className="first-run-card">
        <h1>{t(firstRunTexts.welcome)}</h1>
        <p className="first-run-pitch">{t(firstRunTexts.pitch)}</p>
        <PersonSettings />
        {isFilling ? (
          <Progress label={t(firstRunTexts.filling)} done={0} total={null} />
        ) : (
          <div className="first-run-ways">
            <button type="button" onClick={fill}>
              <BookOpen size={22} strokeWidth={1.5} aria-hidden />
              <strong>{t(firstRunTexts.sample)}</strong>
              <span>{t(firstRunTexts.sampleHint)}</span>
            </button>
            <button type="button" onClick={() => runCommand(getCommand('new-story'))}>
              <PenLine size={22} strokeWidth={1.5} aria-hidden />
              <strong>{t(firstRunTexts.fresh)}</strong>
              <span>{t(firstRunTexts.freshHint)}</span>
            </button>
            {door === 'desktop' && (
              <button type="button" className="first-run-wide" onClick={() => runCommand(getCommand('open-archive'))}>
                <FolderOpen size={22} strokeWidth={1.5} aria-hidden />
                <strong>{t(firstRunTexts.another)}</strong>
                <span>{t(firstRunTexts.anotherHint)}</span>
              </button>
            )}
          </div>
        )}
        <p className="field-hint">
          {t(settingsTexts.folder)}: <code>{archiveFolder}</code>
        </p>
      </div>
    </div>
  );
}
