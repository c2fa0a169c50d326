import { useState } from 'react';
import { formatDay } from '../../../shared/base/format-time.ts';
import type { Correction } from '../../../shared/story/field-kinds.ts';
import { getMove } from '../../../shared/story/status.ts';
import { reportBug } from '../../command/context.ts';
import { finishMove } from '../../desk/desk-commands.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { StorySession } from '../session/open-session.ts';
import { correctionTexts } from './correction-texts.ts';
import './correction.css';

const correctByLaw = { id: 'correct-by-law', label: getMove('correct-by-law').label } as const;

export interface CorrectionDialogProps {
  readonly session: StorySession;
  readonly onClose: () => void;
}

/** Asks for the parts the press law prescribes, shows them as they will be printed, and publishes the story with them. */
export function CorrectionDialog({ session, onClose }: CorrectionDialogProps) {
  const t = useText();
  const { correctionTemplate } = useAppState().publication;
  const { correction: before, language } = session.draft.fields.get();
  const [correction, setCorrection] = useState<Correction>(
    before ?? { at: Date.now(), cause: 'apology', wrong: '', right: '' },
  );
  const [reason, setReason] = useState('');
  const words = correctionTemplate[language];
  const isApology = correction.cause === 'apology';
  const change = (part: Partial<Correction>) => setCorrection((one) => ({ ...one, ...part }));
  const isComplete = [correction.wrong, correction.right, reason].every((part) => part.trim() !== '');
  const publish = async () => {
    session.draft.setField('correction', { ...correction, at: Date.now() });
    if ((await session.saver.flush()) && (await finishMove(correctByLaw, [session.storyId], reason))) onClose();
  };
  return (
    <Dialog
      title={t(correctionTexts.title)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(galleyTexts.cancel)}</Button>
          <Button look="primary" isDisabled={!isComplete} onPress={() => void publish().catch(reportBug)}>
            {t(correctionTexts.publish)}
          </Button>
        </>
      }
    >
      <p className="correction-hint">
        {t(correctionTexts.hint, { law: correctionTemplate.law, title: isApology ? words.apologyTitle : words.title })}
      </p>
      <TextField
        label={t(correctionTexts.wrong)}
        value={correction.wrong}
        onChange={(wrong) => change({ wrong })}
        maxLength={5000}
        rows={3}
        autoFocus
      />
      <TextField
        label={t(correctionTexts.right)}
        value={correction.right}
        onChange={(right) => change({ right })}
        maxLength={5000}
        rows={3}
      />
      <Switch
        label={t(correctionTexts.apologise)}
        isSelected={isApology}
        onChange={(isOn) => change({ cause: isOn ? 'apology' : 'correction' })}
      />
      <TextField label={t(correctionTexts.reason)} value={reason} onChange={setReason} maxLength={2000} />
      <PrintedCorrection session={session} correction={correction} />
    </Dialog>
  );
}

function PrintedCorrection({
  session,
  correction,
}: {
  readonly session: StorySession;
  readonly correction: Correction;
}) {
  const t = useText();
  const { correctionTemplate, zone } = useAppState().publication;
  const { language, headline, section, publishedAt } = session.draft.fields.get();
  const words = correctionTemplate[language];
  const isApology = correction.cause === 'apology';
  const day = publishedAt === null ? '' : formatDay(publishedAt, zone);
  const work = [`“${headline}”`, section, day].filter((part) => part !== '').join(', ');
  return (
    <section className="printed-correction" aria-label={t(correctionTexts.preview)} lang={language}>
      <h3>{isApology ? words.apologyTitle : words.title}</h3>
      <p>
        <strong>{words.work}:</strong> {work}
      </p>
      <p>
        <strong>{words.wrong}:</strong> {correction.wrong}
      </p>
      <p>
        <strong>{words.right}:</strong> {correction.right}
      </p>
      {isApology && <p>{words.apology}</p>}
    </section>
  );
}
