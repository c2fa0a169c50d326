import type { Photo } from './photo.ts';

/** The name of a photo wherever it travels: its content, not the id one archive gave it. */
export function photoUri({ digest }: Photo): string {
  return `urn:sha256:${digest}`;
}
