import { useState } from 'react';
import { type MoveId, moves } from '../../shared/story/status.ts';
import { reportBug } from '../command/context.ts';
import { deskTexts } from '../messages/desk.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { finishMove } from './desk-commands.ts';
import { returnToList } from './selection/return-to-list.ts';

export interface MoveDialogProps {
  readonly storyIds: readonly string[];
  readonly move: MoveId;
  readonly onClose: () => void;
}

/** Who reads the reason. */
const reasonHints = {
  update: deskTexts.updateHint,
  correct: deskTexts.correctHint,
  other: deskTexts.reasonHint,
} as const;

/** Asks why, for the moves that need a reason. */
export function MoveDialog({ storyIds, move: moveId, onClose }: MoveDialogProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const move = moves.find(({ id }) => id === moveId);
  if (move === undefined) return null;
  const finish = () => {
    finishMove(move, storyIds, reason)
      .then((isDone) => {
        if (!isDone) return;
        onClose();
        returnToList();
      })
      .catch(reportBug);
  };
  return (
    <Dialog
      title={t(deskTexts.moveTitle, { move: t(move.label), count: storyIds.length })}
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t(galleyTexts.cancel)}</Button>
          <Button look="primary" isDisabled={reason.trim() === ''} onPress={finish}>
            {t(move.label)}
          </Button>
        </>
      }
    >
      <TextField
        label={t(galleyTexts.reason)}
        hint={t(reasonHints[move.id === 'update' || move.id === 'correct' ? move.id : 'other'])}
        rows={4}
        value={reason}
        onChange={setReason}
        autoFocus
      />
    </Dialog>
  );
}
