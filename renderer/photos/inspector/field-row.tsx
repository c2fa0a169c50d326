import { memo, useEffect, useId, useSyncExternalStore } from 'react';
import { fieldForm, fitsForm } from '../../../shared/photo/field-form.ts';
import { getPhotoField, type PhotoFieldName, type PhotoMetadata } from '../../../shared/photo/photo-fields.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { OriginalValue, StandingMark } from '../original/original-value.tsx';
import { captionHints } from './caption-hints.ts';
import { ChoiceInput } from './choice-input.tsx';
import { draftKey, fieldDrafts, forgetDraft, saveDraft, typeDraft } from './field-drafts.ts';
import { inspectorTexts } from './inspector-texts.ts';
import type { SameValue } from './same-value.ts';
import { SuggestedInput } from './suggested-input.tsx';

export interface FieldRowProps {
  readonly ids: readonly string[];
  readonly name: PhotoFieldName;
  readonly value: SameValue<string>;
  /** Of the photo alone; null for several. */
  readonly metadata: PhotoMetadata | null;
  /** What the photo's file says; null for several, and until it is read. */
  readonly original: string | null;
}

/** A field of the table over one photo or many; it is saved when it is left, or when another photo comes. */
export const FieldRow = memo(function FieldRow({ ids, name, value, metadata, original }: FieldRowProps) {
  const t = useText();
  const field = getPhotoField(name);
  const id = useId();
  const key = draftKey(ids, name);
  const draft = useSyncExternalStore(fieldDrafts.subscribe, () => fieldDrafts.get().get(key));
  useEffect(() => () => void saveDraft(key).catch(reportBug), [key]);

  const stored = value.kind === 'same' ? value.value : '';
  const text = draft?.text ?? stored;
  const type = (next: string) => {
    if (next === stored && value.kind === 'same') forgetDraft(key);
    else typeDraft(ids, name, next);
  };
  const save = () => void saveDraft(key).catch(reportBug);
  const saveWithPlace = () => void saveDraft(key, true).catch(reportBug);
  const captionWords =
    metadata === null ? [] : captionHints(name, { ...metadata, [name]: text }).map((hint) => t(hint));
  const hints = fitsForm(name, text) ? captionWords : [t(inspectorTexts.form, { form: fieldForm(name) ?? '' })];
  const placeholder = value.kind === 'mixed' && draft === undefined ? t(inspectorTexts.mixed) : '';
  const input = { id, text, placeholder, onType: type, onLeave: save, describedBy: `${id}-help` };
  return (
    <div className="photo-field" data-state={draft?.state ?? 'saved'}>
      <div className="photo-field-head">
        <label htmlFor={id}>{t(field.label)}</label>
        {draft === undefined ? (
          <StandingMark stored={stored} original={original} />
        ) : (
          <span className="photo-field-state">{t(stateWords[draft.state])}</span>
        )}
        <OctetCount name={name} text={text} />
      </div>
      {field.kind === 'choice' ? (
        <ChoiceInput name={name} isMixed={value.kind === 'mixed' && draft === undefined} {...input} />
      ) : field.kind === 'lines' ? (
        <textarea
          id={id}
          className="field-input"
          rows={name === 'description' ? 4 : 2}
          value={text}
          maxLength={field.longest}
          placeholder={placeholder}
          aria-describedby={input.describedBy}
          onChange={({ target }) => type(target.value)}
          onBlur={save}
        />
      ) : (
        <SuggestedInput name={name} {...input} {...(name === 'city' && { onTake: saveWithPlace })} />
      )}
      {draft === undefined && ids[0] !== undefined && (
        <OriginalValue photoId={ids[0]} name={name} stored={stored} original={original} />
      )}
      <p id={`${id}-help`} className={hints.length === 0 ? 'photo-field-help' : 'photo-field-help is-hint'}>
        {hints.length === 0 ? t(field.help) : hints.join(' ')}
      </p>
    </div>
  );
});

const stateWords = {
  typed: inspectorTexts.typing,
  saving: inspectorTexts.saving,
  failed: inspectorTexts.failed,
} as const;

const encoder = new TextEncoder();

/** How much of the older, shorter form of the field is used, from half of it on. */
function OctetCount({ name, text }: { readonly name: PhotoFieldName; readonly text: string }) {
  const t = useText();
  const { iim, kind } = getPhotoField(name);
  if (iim === undefined || kind === 'choice') return null;
  const items = kind === 'list' ? text.split(';') : [text];
  const used = Math.max(...items.map((item) => encoder.encode(item.trim()).length));
  if (used * 2 < iim.octets) return null;
  const isOver = used > iim.octets;
  return (
    <span
      className={isOver ? 'octet-count is-over' : 'octet-count'}
      title={isOver ? t(inspectorTexts.octetsOver, { most: iim.octets }) : undefined}
    >
      {t(inspectorTexts.octets, { used, most: iim.octets })}
      {isOver && <span className="visually-hidden">{t(inspectorTexts.octetsOver, { most: iim.octets })}</span>}
    </span>
  );
}
