/** The formats pictures are published in. Every picture is there as JPEG, which everything shows. */
export type PictureFormat = 'jpeg' | SourceFormat;

/**
 * What pages offer browsers beside JPEG, the smallest first: the first one a browser knows is the one it takes. Making
 * AVIF takes several times as long.
 */
export const sourceFormatNames = ['avif', 'webp'] as const;
export type SourceFormat = (typeof sourceFormatNames)[number];

const extensions: Readonly<Record<PictureFormat, string>> = { jpeg: 'jpg', webp: 'webp', avif: 'avif' };

export function pictureExtension(format: PictureFormat): string {
  return extensions[format];
}
