/** Text, or the bytes of a font. */
export type SiteContent = string | Uint8Array;

/** A file of the site, not yet made: `key` tells whether it would be another than before. */
export interface SiteFile {
  readonly path: string;
  readonly key: string;
  readonly make: () => SiteContent;
}
