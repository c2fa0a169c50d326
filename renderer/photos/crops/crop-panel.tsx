import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import {
  type CropSlot,
  cropFor,
  cropSlotNames,
  cropSlots,
  noCrops,
  type PhotoCrops,
} from '../../../shared/photo/crops.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { photoCredit } from '../../../shared/photo/photo-fields.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { CropStage } from './crop-stage.tsx';
import { cropTexts } from './crop-texts.ts';
import { CroppedPicture } from './cropped-picture.tsx';
import { type CropTarget, resetSlot } from './move-crop.ts';
import { useCrops } from './use-crops.ts';
import './crops.css';

const FOCAL_KEY = 'Esc';

/** What must stay in sight of a photo, and its crops, all seen at once. */
export function CropPanel({ photo }: { readonly photo: Photo }) {
  const t = useText();
  const [crops, change] = useCrops(photo);
  const [target, setTarget] = useState<CropTarget>('focal');
  const focal = crops.focal ?? { x: 0.5, y: 0.5 };
  const isUntouched = crops.focal === null && Object.keys(crops.slots).length === 0;
  return (
    <div className="photo-panel">
      <CropStage photo={photo} crops={crops} target={target} onTarget={setTarget} onChange={change} />
      <p id="crop-place" className="visually-hidden" aria-live="polite">
        {t(target === 'focal' ? cropTexts.focal : cropSlots[target].label)}:{' '}
        {t(cropTexts.position, { x: Math.round(focal.x * 100), y: Math.round(focal.y * 100) })}
      </p>
      <fieldset className="crop-targets" aria-label={t(cropTexts.slots)}>
        <button type="button" aria-pressed={target === 'focal'} onClick={() => setTarget('focal')}>
          {t(cropTexts.focal)} <kbd>{FOCAL_KEY}</kbd>
        </button>
        {cropSlotNames.map((slot) => (
          <button key={slot} type="button" aria-pressed={target === slot} onClick={() => setTarget(slot)}>
            {t(cropSlots[slot].label)} <kbd>{cropSlots[slot].key.toUpperCase()}</kbd>
          </button>
        ))}
      </fieldset>
      <p className="field-hint">{t(target === 'focal' ? cropTexts.focalHint : cropTexts.slotHint)}</p>
      <div className="photo-panel-actions">
        {target !== 'focal' && crops.slots[target] !== undefined && (
          <Button look="quiet" onPress={() => change(resetSlot(crops, target))}>
            {t(cropTexts.resetSlot)}
          </Button>
        )}
        <Button look="quiet" icon={RotateCcw} isDisabled={isUntouched} onPress={() => change(noCrops)}>
          {t(cropTexts.reset)}
        </Button>
      </div>
      <Previews photo={photo} crops={crops} target={target} onChoose={setTarget} />
      <PagePreview photo={photo} crops={crops} />
    </div>
  );
}

interface PreviewsProps {
  readonly photo: Photo;
  readonly crops: PhotoCrops;
  readonly target: CropTarget;
  readonly onChoose: (slot: CropSlot) => void;
}

function Previews({ photo, crops, target, onChoose }: PreviewsProps) {
  const t = useText();
  return (
    <section aria-label={t(cropTexts.previews)}>
      <h3>{t(cropTexts.previews)}</h3>
      <div className="crop-previews">
        {cropSlotNames.map((slot) => (
          <button
            key={slot}
            type="button"
            className="crop-preview"
            aria-pressed={target === slot}
            onClick={() => onChoose(slot)}
          >
            <CroppedPicture photo={photo} rect={cropFor(photo, crops, slot)} />
            <span>
              {t(cropSlots[slot].label)}
              {crops.slots[slot] !== undefined && ` · ${t(cropTexts.drawn)}`}
            </span>
          </button>
        ))}
      </div>
      <p className="field-hint">{t(cropTexts.original)}</p>
    </section>
  );
}

/** Lead, card and share picture in the proportions of the page theme. */
function PagePreview({ photo, crops }: { readonly photo: Photo; readonly crops: PhotoCrops }) {
  const t = useText();
  const { name } = useAppState().publication;
  const { description, headline } = photo.metadata;
  const credit = photoCredit(photo.metadata);
  return (
    <section aria-label={t(cropTexts.onPage)}>
      <h3>{t(cropTexts.onPage)}</h3>
      <div className="page-mock">
        <p className="page-mock-name">{name}</p>
        <p className="page-mock-head">{headline || description || photo.fileName}</p>
        <CroppedPicture photo={photo} rect={cropFor(photo, crops, 'wide')} />
        <p className="page-mock-caption">
          {description} {credit !== '' && <em>{credit}</em>}
        </p>
        <div className="page-mock-card">
          <CroppedPicture photo={photo} rect={cropFor(photo, crops, 'standard')} />
          <p>{headline || description || photo.fileName}</p>
        </div>
      </div>
    </section>
  );
}
