import { useState } from 'react';
import { formatPublishTime } from '../../shared/base/format-time.ts';
import { type Photo, renditionPath } from '../../shared/photo/photo.ts';
import { type PhotoFieldName, photoFieldNames, photoFields } from '../../shared/photo/photo-fields.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { photosTexts } from '../messages/photos.ts';
import { useText } from '../messages/use-text.ts';
import { queryClient, useAppState } from '../state/queries.ts';
import { TextField } from '../ui/text-field.tsx';

/** The fields of a photo; a field is saved when it is left. */
export function PhotoDetails({ photo }: { readonly photo: Photo }) {
  const t = useText();
  const { publication } = useAppState();
  const { digest, widthPx, heightPx, takenAt, fileName, metadata } = photo;
  return (
    <div className="photo-details">
      <img
        src={renditionPath(digest, Math.min(640, widthPx))}
        alt={metadata.altTextAccessibility || metadata.description}
        width={widthPx}
        height={heightPx}
      />
      <p className="field-hint">
        {fileName} · {t(photosTexts.size, { width: String(widthPx), height: String(heightPx) })}
        {takenAt !== null && ` · ${formatPublishTime(takenAt, publication.zone)}`}
      </p>
      <h2>{t(photosTexts.details)}</h2>
      {photoFieldNames.map((name) => (
        <PhotoField key={name} photo={photo} name={name} />
      ))}
    </div>
  );
}

function PhotoField({ photo, name }: { readonly photo: Photo; readonly name: PhotoFieldName }) {
  const t = useText();
  const [text, setText] = useState(photo.metadata[name]);
  const save = () => {
    if (text === photo.metadata[name]) return;
    client.photo
      .save({ id: photo.id, changes: { [name]: text } })
      .then(() => queryClient.invalidateQueries({ queryKey: ['photos'] }))
      .catch(reportBug);
  };
  const { label, longest } = photoFields[name];
  return (
    <TextField
      label={t(label)}
      value={text}
      onChange={setText}
      onBlur={save}
      maxLength={longest}
      {...(longest >= 1000 ? { rows: 3 } : {})}
    />
  );
}
