/** Tags of TIFF 6.0 (NewSubfileType), the DNG specification and Exif. */
const NEW_SUBFILE_TYPE = 0x00fe;
const DNG_VERSION = 0xc612;
const IS_REDUCED = 1;

/**
 * Whether a TIFF is a camera's raw file (NEF, ARW, CR2, DNG …): its first picture is then only a small preview of the
 * photo, and taking it would lose the photo without a word.
 */
export function isCameraRaw(tiff: Uint8Array): boolean {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (view.byteLength < 16) return false;
  const littleEndian = view.getUint8(0) === 0x49;
  const isCanonRaw = view.getUint8(8) === 0x43 && view.getUint8(9) === 0x52; // "CR", before the first directory
  return isCanonRaw || firstDirectorySaysSo(view, littleEndian);
}

function firstDirectorySaysSo(view: DataView, littleEndian: boolean): boolean {
  const directory = view.getUint32(4, littleEndian);
  if (directory + 2 > view.byteLength) return false;
  const entries = view.getUint16(directory, littleEndian);
  for (let entry = directory + 2; entry < directory + 2 + entries * 12; entry += 12) {
    if (entry + 12 > view.byteLength) return false;
    const tag = view.getUint16(entry, littleEndian);
    if (tag === DNG_VERSION) return true;
    if (tag === NEW_SUBFILE_TYPE && (view.getUint32(entry + 8, littleEndian) & IS_REDUCED) !== 0) return true;
  }
  return false;
}
