import { type PhotoChoice, photoChoices } from '../../../shared/photo/photo-choices.ts';
import type { PhotoFieldName } from '../../../shared/photo/photo-fields.ts';
import { useText } from '../../messages/use-text.ts';
import { inspectorTexts } from './inspector-texts.ts';
import type { FieldInputProps } from './suggested-input.tsx';

export interface ChoiceInputProps extends FieldInputProps {
  readonly name: PhotoFieldName;
  readonly isMixed: boolean;
  /** Its name where no label stands beside it. */
  readonly label?: string;
}

/** A word of the field's vocabulary; a word that is not in it stays as it came. */
export function ChoiceInput({ id, name, text, isMixed, label, describedBy, onType, onLeave }: ChoiceInputProps) {
  const t = useText();
  const choices: readonly PhotoChoice[] = name in photoChoices ? photoChoices[name as keyof typeof photoChoices] : []; // one of its names
  const isUnknown = text !== '' && !choices.some(({ value }) => value === text);
  return (
    <select
      id={id}
      className="field-input"
      value={isMixed ? 'mixed' : text}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={({ target }) => onType(target.value)}
      onBlur={onLeave}
    >
      {isMixed && (
        <option value="mixed" disabled>
          {t(inspectorTexts.mixed)}
        </option>
      )}
      <option value="">{t(inspectorTexts.none)}</option>
      {isUnknown && <option value={text}>{text}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {t(label)}
        </option>
      ))}
    </select>
  );
}
