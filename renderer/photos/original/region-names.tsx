import { UserPlus } from 'lucide-react';
import type { PhotoRegion } from '../../../shared/photo/original-words.ts';
import { splitList } from '../../../shared/photo/photo-fields.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { runChange } from '../desk/change-photos.ts';
import { originalTexts } from './original-texts.ts';
import './original.css';

export interface RegionNamesProps {
  readonly photoId: string;
  readonly regions: readonly PhotoRegion[];
  readonly personInImage: string;
}

/** The people and things that the file has named in the picture, for the field that names the people. */
export function RegionNames({ photoId, regions, personInImage }: RegionNamesProps) {
  const t = useText();
  if (regions.length === 0) return null;
  const known = splitList(personInImage);
  // The same person may be marked twice, as a face and as a figure.
  const names = [...new Set(regions.map(({ name }) => name))];
  const missing = names.filter((name) => !known.includes(name));
  const add = () => {
    const fields = { personInImage: { mode: 'append' as const, text: missing.join('; ') } };
    runChange(client.photo.apply({ ids: [photoId], edit: { fields } }), null).catch(reportBug);
  };
  return (
    <div className="original-value">
      <p title={t(originalTexts.regionsHint)}>{t(originalTexts.regions, { names: names.join(', ') })}</p>
      {missing.length > 0 && (
        <Button look="quiet" icon={UserPlus} preventFocusOnPress onPress={add}>
          {t(originalTexts.addNames)}
        </Button>
      )}
    </div>
  );
}
