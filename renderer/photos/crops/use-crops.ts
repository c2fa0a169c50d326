import { useEffect, useRef, useState } from 'react';
import type { PhotoCrops } from '../../../shared/photo/crops.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { runChange } from '../desk/change-photos.ts';

/** Crops are saved when they have rested this long, and when the photo is left. */
const REST_MS = 500;

/** The crops of a photo as they are being moved. */
export function useCrops({ id, crops }: Photo): readonly [PhotoCrops, (crops: PhotoCrops) => void] {
  const [moved, setMoved] = useState<PhotoCrops | null>(null);
  const waiting = useRef<PhotoCrops | null>(null);
  const save = useRef(() => {});
  save.current = () => {
    const edit = waiting.current;
    waiting.current = null;
    if (edit !== null) runChange(client.photo.apply({ ids: [id], edit: { crops: edit } }), null).catch(reportBug);
  };
  useEffect(() => {
    if (moved === null) return;
    const timer = setTimeout(() => save.current(), REST_MS);
    return () => clearTimeout(timer);
  }, [moved]);
  useEffect(() => () => save.current(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the archive says now is shown, unless it is still being moved
  useEffect(() => {
    if (waiting.current === null) setMoved(null);
  }, [crops]);
  const change = (next: PhotoCrops) => {
    waiting.current = next;
    setMoved(next);
  };
  return [moved ?? crops, change];
}
