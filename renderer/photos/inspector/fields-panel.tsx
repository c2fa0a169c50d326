import { Fragment, memo, useMemo } from 'react';
import type { Photo } from '../../../shared/photo/photo.ts';
import {
  getPhotoField,
  type PhotoFieldGroup,
  photoFieldGroups,
  photoFieldNames,
} from '../../../shared/photo/photo-fields.ts';
import { useText } from '../../messages/use-text.ts';
import { RegionNames } from '../original/region-names.tsx';
import { useOriginal } from '../original/use-original.ts';
import { FieldRow } from './field-row.tsx';
import { sameValue } from './same-value.ts';

export interface FieldsPanelProps {
  readonly ids: readonly string[];
  readonly photos: readonly Photo[];
}

const groups = Object.keys(photoFieldGroups) as readonly PhotoFieldGroup[]; // Object.keys forgets the key type

/** Every field of the table, by group. */
export const FieldsPanel = memo(function FieldsPanel({ ids, photos }: FieldsPanelProps) {
  const t = useText();
  const alone = ids.length === 1 ? (photos[0] ?? null) : null;
  const metadata = alone?.metadata ?? null;
  const original = useOriginal(alone?.id ?? null);
  const values = useMemo(
    () => new Map(photoFieldNames.map((name) => [name, sameValue(photos, (photo) => photo.metadata[name])])),
    [photos],
  );
  return groups.map((group) => (
    <section key={group} className="photo-field-group" aria-label={t(photoFieldGroups[group])}>
      <h3>{t(photoFieldGroups[group])}</h3>
      {photoFieldNames
        .filter((name) => getPhotoField(name).group === group)
        .map((name) => {
          const value = values.get(name) ?? null;
          return value === null ? null : (
            <Fragment key={name}>
              <FieldRow
                ids={ids}
                name={name}
                value={value}
                metadata={metadata}
                original={original?.metadata[name] ?? null}
              />
              {name === 'personInImage' && alone !== null && original !== null && (
                <RegionNames photoId={alone.id} regions={original.regions} personInImage={alone.metadata[name]} />
              )}
            </Fragment>
          );
        })}
    </section>
  ));
});
