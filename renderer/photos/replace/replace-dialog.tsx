import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import type { PhotoTextHit } from '../../../shared/bridge/calls/photo-calls.ts';
import { type FindQuery, newFindQuery } from '../../../shared/find/make-finder.ts';
import { getPhotoField, type PhotoFieldName, photoFieldNames } from '../../../shared/photo/photo-fields.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { failureSentence, useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { runChange } from '../desk/change-photos.ts';
import { selectedIds } from '../desk/sheet-selection.ts';
import { usePhoto } from '../desk/use-photos.ts';
import { replaceTexts } from './replace-texts.ts';
import './replace.css';

const MOST_SHOWN = 100;

/** Looks for words in the selected photos and shows every change before it is made, as one step. */
export function ReplaceDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const id = useId();
  const [ids] = useState(selectedIds);
  const [query, setQuery] = useState<FindQuery>(newFindQuery);
  const [replacement, setReplacement] = useState('');
  const [field, setField] = useState<PhotoFieldName | null>(null);
  const input = { ids: [...ids], fields: field === null ? [] : [field], query, replacement };
  const asked = useDeferredValue(JSON.stringify({ query, replacement, field }));
  const { data: found } = useQuery({
    queryKey: ['photo-text', asked],
    queryFn: () => ask(client.photo.findText(input)),
    enabled: query.words !== '' && ids.length > 0,
    gcTime: 0,
  });
  const hits = found?.ok === true && query.words !== '' ? found.value : [];
  const replace = () => {
    runChange(client.photo.replaceText(input), replaceTexts.done).catch(reportBug);
    onClose();
  };
  return (
    <Dialog
      title={t(replaceTexts.title, { count: ids.length })}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t(galleyTexts.cancel)}
          </Button>
          <Button look="primary" isDisabled={hits.length === 0} onPress={replace}>
            {t(replaceTexts.run)}
          </Button>
        </>
      }
    >
      <div className="replace-form">
        <TextField
          label={t(replaceTexts.find)}
          autoFocus
          value={query.words}
          maxLength={500}
          onChange={(words) => setQuery({ ...query, words })}
        />
        <TextField label={t(replaceTexts.replacement)} value={replacement} maxLength={2000} onChange={setReplacement} />
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {t(replaceTexts.field)}
          </label>
          <select
            id={id}
            className="field-input"
            value={field ?? ''}
            onChange={({ target }) => setField(photoFieldNames.find((name) => name === target.value) ?? null)}
          >
            <option value="">{t(replaceTexts.everyField)}</option>
            {photoFieldNames.map((name) => (
              <option key={name} value={name}>
                {t(getPhotoField(name).label)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="replace-switches">
        {(['matchMarks', 'matchCase', 'wholeWord', 'isPattern'] as const).map((name) => (
          <Switch
            key={name}
            label={t(replaceTexts[name])}
            isSelected={query[name]}
            onChange={(isOn) => setQuery({ ...query, [name]: isOn })}
          />
        ))}
      </div>
      <p role="status" className="field-hint">
        {found?.ok === false
          ? failureSentence(t, found.problem)
          : query.words !== '' && found !== undefined && t(replaceTexts.hits, { count: hits.length })}
        {hits.length > MOST_SHOWN && ` · ${t(replaceTexts.onlyFirst, { count: MOST_SHOWN })}`}
      </p>
      <ul className="replace-hits">
        {hits.slice(0, MOST_SHOWN).map((hit) => (
          <HitLine key={`${hit.id} ${hit.field}`} hit={hit} />
        ))}
      </ul>
    </Dialog>
  );
}

function HitLine({ hit }: { readonly hit: PhotoTextHit }) {
  const t = useText();
  const photo = usePhoto(hit.id);
  return (
    <li>
      <p className="replace-where">
        {photo?.fileName} · {t(getPhotoField(hit.field).label)}
      </p>
      <p>
        <del>{hit.before}</del>
      </p>
      <p>
        <ins>{hit.after}</ins>
      </p>
    </li>
  );
}
