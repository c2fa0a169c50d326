import { useRef } from 'react';
import { captionVariables } from '../../../shared/photo/caption-variables.ts';
import {
  getPhotoField,
  type PhotoFieldGroup,
  type PhotoFieldName,
  photoFieldGroups,
  photoFieldNames,
} from '../../../shared/photo/photo-fields.ts';
import type { PhotoTemplateContent, TemplateField } from '../../../shared/photo/photo-template.ts';
import { noRights } from '../../../shared/photo/rights.ts';
import { rightsCategories, rightsCategoryNames } from '../../../shared/photo/rights-categories.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { codeTable } from '../../state/typed-codes.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useFocusedPhoto } from '../desk/use-photos.ts';
import { type IngestChoice, ingestChoice } from '../ingest/ingest-state.ts';
import { previewTemplate } from './preview-template.ts';
import { TemplateFieldRow } from './template-field-row.tsx';
import { photoTemplateTexts } from './template-texts.ts';

export interface TemplateFormProps {
  readonly content: PhotoTemplateContent;
  readonly onChange: (content: PhotoTemplateContent) => void;
}

const blank: TemplateField = { apply: false, mode: 'replace', text: '' };
const groups = Object.keys(photoFieldGroups) as readonly PhotoFieldGroup[]; // Object.keys forgets the key type

/** Every field of the table with its box, its text and what comes of it on the photo that is looked at. */
export function TemplateForm({ content, onChange }: TemplateFormProps) {
  const t = useText();
  const preview = usePreview(content);
  const lastField = useRef<PhotoFieldName>('description');
  const setField = (name: PhotoFieldName, field: TemplateField) =>
    onChange({ ...content, fields: { ...content.fields, [name]: field } });
  const insert = (variable: string) => {
    const name = lastField.current;
    const field = content.fields[name] ?? blank;
    const input = document.getElementById(`template-${name}`);
    const caret = input instanceof HTMLTextAreaElement ? input.selectionStart : field.text.length;
    const text = `${field.text.slice(0, caret)}{${variable}}${field.text.slice(caret)}`;
    setField(name, { ...field, apply: true, text });
    input?.focus();
  };
  return (
    <>
      <PlaceForm />
      <Variables onInsert={insert} />
      {groups.map((group) => (
        <section key={group} className="template-group" aria-label={t(photoFieldGroups[group])}>
          <h3>{t(photoFieldGroups[group])}</h3>
          {photoFieldNames
            .filter((name) => getPhotoField(name).group === group)
            .map((name) => {
              const field = content.fields[name] ?? blank;
              return (
                <TemplateFieldRow
                  key={name}
                  name={name}
                  field={field}
                  preview={preview !== null && field.apply ? preview[name] : null}
                  onChange={(next) => setField(name, next)}
                  onFocus={() => {
                    lastField.current = name;
                  }}
                />
              );
            })}
        </section>
      ))}
      <RightsChoice content={content} onChange={onChange} />
    </>
  );
}

function usePreview(content: PhotoTemplateContent) {
  const photo = useFocusedPhoto();
  const { publication, settings } = useAppState();
  const { event, firstSequence } = useStore(ingestChoice);
  const codes = useStore(codeTable);
  if (photo === null) return null;
  const place = {
    photo,
    sequence: firstSequence,
    event,
    zone: publication.zone,
    now: Date.now(),
    author: settings.author,
  };
  return previewTemplate(content, place, codes);
}

/** What `{event}` and `{sequence}` stand for this time. */
function PlaceForm() {
  const t = useText();
  const choice = useStore(ingestChoice);
  const change = (part: Partial<IngestChoice>) => ingestChoice.update((before) => ({ ...before, ...part }));
  return (
    <div className="ingest-row">
      <TextField
        label={t(photoTemplateTexts.event)}
        value={choice.event}
        maxLength={300}
        onChange={(event) => change({ event })}
      />
      <TextField
        label={t(photoTemplateTexts.first)}
        inputMode="numeric"
        value={String(choice.firstSequence)}
        onChange={(text) => change({ firstSequence: Math.min(Number(text.replace(/\D/g, '')), 1_000_000) })}
      />
    </div>
  );
}

function Variables({ onInsert }: { readonly onInsert: (variable: string) => void }) {
  const t = useText();
  const language = useLanguage();
  const caption = getPhotoField('description').label[language].toLocaleLowerCase(language);
  return (
    <fieldset className="template-variables" aria-label={t(photoTemplateTexts.variables)}>
      {captionVariables.map(({ names }) => (
        <button key={names.en} type="button" className="filter-chip" onClick={() => onInsert(names[language])}>
          {`{${names[language]}}`}
        </button>
      ))}
      <p className="field-hint">{t(photoTemplateTexts.variablesHint, { caption: `{${caption}}` })}</p>
    </fieldset>
  );
}

function RightsChoice({ content, onChange }: TemplateFormProps) {
  const t = useText();
  const { rights } = content;
  const choose = (value: string) => {
    const category = rightsCategoryNames.find((name) => name === value);
    onChange({ ...content, rights: category === undefined ? null : { ...(rights ?? noRights), category } });
  };
  return (
    <label className="field">
      <span className="field-label">{t(photoTemplateTexts.rights)}</span>
      <select className="field-input" value={rights?.category ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{t(photoTemplateTexts.rightsAlone)}</option>
        {rightsCategoryNames.map((name) => (
          <option key={name} value={name}>
            {t(rightsCategories[name].label)}
          </option>
        ))}
      </select>
    </label>
  );
}
