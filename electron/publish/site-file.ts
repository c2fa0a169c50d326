/** A file of the site, not yet made: `key` tells whether it would be another than before. */
export interface SiteFile {
  readonly path: string;
  readonly key: string;
  /** The key to keep, where it is known only once the file is made. */
  readonly keyAfter?: () => string;
  readonly make: () => string;
}
