import { findUnknownVariables } from '../../../shared/photo/caption-variables.ts';
import { type FieldMode, fieldModes } from '../../../shared/photo/photo-edit.ts';
import { getPhotoField, type PhotoFieldName } from '../../../shared/photo/photo-fields.ts';
import type { TemplateField } from '../../../shared/photo/photo-template.ts';
import { useText } from '../../messages/use-text.ts';
import { ChoiceInput } from '../inspector/choice-input.tsx';
import { photoTemplateTexts } from './template-texts.ts';

export interface TemplateFieldRowProps {
  readonly name: PhotoFieldName;
  readonly field: TemplateField;
  /** What the field becomes on the photo that is looked at; null when there is none or the box is not ticked. */
  readonly preview: string | null;
  readonly onChange: (field: TemplateField) => void;
  readonly onFocus: () => void;
}

const modes = Object.keys(fieldModes) as readonly FieldMode[]; // Object.keys forgets the key type

/** A box that says whether the field is applied, how, and its text. Text typed ticks the box. */
export function TemplateFieldRow({ name, field, preview, onChange, onFocus }: TemplateFieldRowProps) {
  const t = useText();
  const { label, kind } = getPhotoField(name);
  const shown = t(label);
  const id = `template-${name}`;
  const type = (text: string) => onChange({ ...field, text, apply: field.apply || text !== '' });
  const unknown = field.apply ? findUnknownVariables(field.text) : [];
  return (
    <div className={field.apply ? 'template-row is-applied' : 'template-row'}>
      <label className="template-box">
        <input
          type="checkbox"
          checked={field.apply}
          aria-label={t(photoTemplateTexts.apply, { field: shown })}
          onChange={({ target }) => onChange({ ...field, apply: target.checked })}
        />
        <span>{shown}</span>
      </label>
      {kind === 'choice' ? (
        <ChoiceInput
          id={id}
          name={name}
          text={field.text}
          isMixed={false}
          placeholder=""
          label={t(photoTemplateTexts.text, { field: shown })}
          describedBy={`${id}-preview`}
          onType={type}
          onLeave={() => {}}
        />
      ) : (
        <>
          <select
            className="line-select"
            aria-label={t(photoTemplateTexts.mode, { field: shown })}
            value={field.mode}
            onChange={({ target }) =>
              onChange({ ...field, mode: modes.find((mode) => mode === target.value) ?? field.mode })
            }
          >
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {t(fieldModes[mode])}
              </option>
            ))}
          </select>
          <textarea
            id={id}
            className="field-input"
            rows={kind === 'lines' ? 2 : 1}
            value={field.text}
            maxLength={10_000}
            aria-label={t(photoTemplateTexts.text, { field: shown })}
            aria-describedby={`${id}-preview`}
            onFocus={onFocus}
            onChange={({ target }) => type(target.value)}
          />
        </>
      )}
      <p id={`${id}-preview`} className="template-preview">
        {preview !== null && preview}
        {unknown.length > 0 && (
          <strong>{t(photoTemplateTexts.unknown, { names: unknown.map((word) => `{${word}}`).join(', ') })}</strong>
        )}
      </p>
    </div>
  );
}
