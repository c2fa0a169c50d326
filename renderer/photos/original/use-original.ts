import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { OriginalWords } from '../../../shared/photo/original-words.ts';
import { client } from '../../bridge/connection.ts';

/** Whoever only passes a photo on the way to another does not have its file read. */
const REST_MS = 250;

/** What the photo's own file says; null until it is read, for several photos, and where the file is gone. */
export function useOriginal(photoId: string | null): OriginalWords | null {
  const isRested = useRest(photoId);
  const { data } = useQuery({
    queryKey: ['photo-original', photoId],
    queryFn: () => client.photo.readOriginal({ id: photoId ?? '' }),
    enabled: photoId !== null && isRested,
  });
  return photoId === null ? null : (data ?? null);
}

function useRest(photoId: string | null): boolean {
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(photoId), REST_MS);
    return () => clearTimeout(timer);
  }, [photoId]);
  return rested === photoId;
}
