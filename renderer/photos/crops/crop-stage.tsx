import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import {
  type CropRect,
  cropFor,
  cropSlotNames,
  cropSlots,
  type FocalPoint,
  type PhotoCrops,
} from '../../../shared/photo/crops.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { useText } from '../../messages/use-text.ts';
import { PhotoPicture } from '../sheet/photo-picture.tsx';
import { cropTexts } from './crop-texts.ts';
import { type CropTarget, drawBetween, isIn, moveBy, resetSlot, resizeBy, setFocal, setSlot } from './move-crop.ts';

export interface CropStageProps {
  readonly photo: Photo;
  readonly crops: PhotoCrops;
  readonly target: CropTarget;
  readonly onTarget: (target: CropTarget) => void;
  readonly onChange: (crops: PhotoCrops) => void;
}

const STEP = 0.01;
const LONG_STEP = 0.05;

const arrows: Readonly<Record<string, FocalPoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The whole photo with its focal point and one crop over it, moved by mouse or keys. */
export function CropStage({ photo, crops, target, onTarget, onChange }: CropStageProps) {
  const t = useText();
  const focal = crops.focal ?? { x: 0.5, y: 0.5 };
  const rect = target === 'focal' ? null : cropFor(photo, crops, target);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!pressKey(event, { photo, crops, target, onTarget, onChange })) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pointer = useCropPointer({ photo, crops, target, onTarget, onChange });
  return (
    <div
      className="crop-stage"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a place to point at that has keys of its own
      tabIndex={0}
      aria-label={t(cropTexts.stage)}
      aria-describedby="crop-place"
      onKeyDown={onKeyDown}
      {...pointer}
    >
      <PhotoPicture photo={photo} widthPx={480} alt="" className="crop-picture" />
      {rect !== null && <span className="crop-frame" style={frameStyle(rect)} />}
      <span className="crop-focal" style={{ left: percent(focal.x), top: percent(focal.y) }} />
    </div>
  );
}

/** Whether the key was one of the stage. */
function pressKey(event: KeyboardEvent, { photo, crops, target, onTarget, onChange }: CropStageProps): boolean {
  const slot = cropSlotNames.find((name) => cropSlots[name].key === event.key.toLowerCase());
  const arrow = arrows[event.key];
  if (slot !== undefined) onTarget(slot);
  else if (event.key === 'Escape' && target !== 'focal') onTarget('focal');
  else if (arrow !== undefined) {
    const step = event.shiftKey ? LONG_STEP : STEP;
    onChange(moveBy(photo, crops, target, { x: arrow.x * step, y: arrow.y * step }));
  } else if (target === 'focal') return false;
  else if (event.key === '+' || event.key === '=') onChange(resizeBy(photo, crops, target, 1.05));
  else if (event.key === '-') onChange(resizeBy(photo, crops, target, 1 / 1.05));
  else if (event.key === 'Delete' || event.key === 'Backspace') onChange(resetSlot(crops, target));
  else return false;
  return true;
}

interface Drag {
  readonly from: FocalPoint;
  /** The crop that is being moved; null: a new one is drawn. */
  readonly moved: CropRect | null;
}

function useCropPointer({ photo, crops, target, onChange }: CropStageProps) {
  const drag = useRef<Drag | null>(null);
  const pointOf = (event: PointerEvent<HTMLElement>): FocalPoint => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const from = pointOf(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      if (target === 'focal') onChange(setFocal(crops, from));
      const rect = target === 'focal' ? null : cropFor(photo, crops, target);
      drag.current = { from, moved: rect !== null && isIn(rect, from) ? rect : null };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (drag.current === null) return;
      const point = pointOf(event);
      const { from, moved } = drag.current;
      if (target === 'focal') onChange(setFocal(crops, point));
      else if (moved === null) onChange(setSlot(photo, crops, target, drawBetween(from, point)));
      else
        onChange(
          setSlot(photo, crops, target, { ...moved, x: moved.x + point.x - from.x, y: moved.y + point.y - from.y }),
        );
    },
    onPointerUp() {
      drag.current = null;
    },
  };
}

function frameStyle({ x, y, width, height }: CropRect) {
  return { left: percent(x), top: percent(y), width: percent(width), height: percent(height) };
}

function percent(part: number): string {
  return `${part * 100}%`;
}
