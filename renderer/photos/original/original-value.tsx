import { Undo2 } from 'lucide-react';
import { compareWithOriginal } from '../../../shared/photo/original-words.ts';
import { type PhotoChoice, photoChoices } from '../../../shared/photo/photo-choices.ts';
import { getPhotoField, type PhotoFieldName } from '../../../shared/photo/photo-fields.ts';
import { reportBug } from '../../command/context.ts';
import { type TextFormatter, useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { originalTexts } from './original-texts.ts';
import { takeOriginalField } from './take-original.ts';
import './original.css';

export interface OriginalValueProps {
  readonly photoId: string;
  readonly name: PhotoFieldName;
  readonly stored: string;
  /** What the file says; null while nobody knows. */
  readonly original: string | null;
}

/** Beside a field's label: whether it is as the file has it. Nothing where it is. */
export function StandingMark({ stored, original }: Pick<OriginalValueProps, 'stored' | 'original'>) {
  const t = useText();
  const standing = original === null ? 'same' : compareWithOriginal(stored, original);
  if (standing === 'same') return null;
  const hint = standing === 'changed' ? originalTexts.changedHint : originalTexts.addedHint;
  return (
    <span className="standing-mark" data-standing={standing} title={t(hint)}>
      {t(originalTexts[standing])}
    </span>
  );
}

/** Under a field that was written over: what the file says, and the way back to it. */
export function OriginalValue({ photoId, name, stored, original }: OriginalValueProps) {
  const t = useText();
  if (original === null || compareWithOriginal(stored, original) !== 'changed') return null;
  const field = t(getPhotoField(name).label);
  return (
    <div className="original-value">
      <p title={original}>{t(originalTexts.inFile, { text: showValue(name, original, t) })}</p>
      <Button
        look="quiet"
        icon={Undo2}
        preventFocusOnPress // else the help of the field that loses the keyboard goes, and the button from under the pointer
        aria-label={t(originalTexts.takeField, { field })}
        onPress={() => void takeOriginalField(photoId, name).catch(reportBug)}
      >
        {t(originalTexts.take)}
      </Button>
    </div>
  );
}

/** A word of a vocabulary by its label. */
function showValue(name: PhotoFieldName, value: string, t: TextFormatter): string {
  const choices: readonly PhotoChoice[] = name in photoChoices ? photoChoices[name as keyof typeof photoChoices] : []; // one of its names
  const choice = choices.find((known) => known.value === value);
  return choice === undefined ? value : t(choice.label);
}
