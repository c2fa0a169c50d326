/** HEIC names its sizes near its start; a phone's file has them in the first few kilobytes. */
const LOOKED_AT_BYTES = 256 * 1024;

/**
 * The upright size of a HEIC picture from its `ispe` (size) and `irot` (rotation) properties, ISO/IEC 23008-12, 6.5. Each
 * tile and thumbnail has a size too; the picture's is the largest. Null when there is none.
 */
export function readHeicSize(bytes: Uint8Array): { readonly widthPx: number; readonly heightPx: number } | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOKED_AT_BYTES));
  const sizes = findBoxes(head, 'ispe', 12).map(
    (at) => [head.readUInt32BE(at + 8), head.readUInt32BE(at + 12)] as const,
  );
  const largest = sizes.reduce<readonly [number, number]>(
    (best, size) => (area(size) > area(best) ? size : best),
    [0, 0],
  );
  if (area(largest) === 0) return null;
  const [width, height] = largest;
  const isTurned = findBoxes(head, 'irot', 1).some((at) => ((head[at + 4] ?? 0) & 1) === 1);
  return isTurned ? { widthPx: height, heightPx: width } : { widthPx: width, heightPx: height };
}

function area([width, height]: readonly [number, number]): number {
  return width * height;
}

/** Where the four letters of a box stand that has so many bytes after them. */
function findBoxes(head: Buffer, name: string, least: number): readonly number[] {
  const places: number[] = [];
  for (let at = head.indexOf(name); at !== -1; at = head.indexOf(name, at + 4))
    if (at + 4 + least <= head.length) places.push(at);
  return places;
}
