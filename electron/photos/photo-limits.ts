/** Larger files are refused before they are read into memory. */
export const MOST_BYTES = 300 * 1024 * 1024;

/** A small file can unpack into gigabytes; no camera of the newsroom makes more than this. */
export const MOST_PIXELS = 100_000_000;
