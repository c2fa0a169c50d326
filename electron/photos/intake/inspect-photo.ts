import { fail } from '../../../shared/bridge/failure.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { readHeader } from '../decoder.ts';
import { makeThumbnail } from '../make-renditions.ts';
import { MOST_PIXELS } from '../photo-limits.ts';
import { withDecoderFailures } from '../with-decoder-failures.ts';
import { identifyPhoto } from './identify-photo.ts';
import { readHeicSize } from './read-heic-size.ts';

export interface InspectedPhoto {
  readonly format: Photo['format'];
  /** Upright size. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** The thumbnail, as the picture had to be decoded anyway; null where nothing here decodes it. */
  readonly thumbnail: Uint8Array | null;
}

/**
 * Decodes the picture to its end, so that a truncated file is never taken for a good one. The decoder may shrink while
 * it reads: it still reads every byte, in a tenth of the time.
 * Fails: unreadable-photo, photo-damaged, photo-too-large, photo-raw, photo-svg.
 */
export async function inspectPhoto(
  bytes: Uint8Array,
  path: string,
  format = identifyPhoto(bytes, path),
): Promise<InspectedPhoto> {
  if (format === 'heic') return inspectUndecoded(bytes, path);
  return withDecoderFailures(path, async () => {
    const { width, height, orientation = 1 } = await readHeader(bytes);
    if (width * height > MOST_PIXELS) throw fail('photo-too-large', { path, mostMegapixels: MOST_PIXELS / 1_000_000 });
    const thumbnail = await decodeStrictly(bytes);
    const liesOnItsSide = orientation >= 5;
    const [widthPx, heightPx] = liesOnItsSide ? [height, width] : [width, height];
    return { format, widthPx, heightPx, thumbnail };
  });
}

/** HEVC, which HEIC pictures are coded in, is patented: sharp brings no decoder for it. */
function inspectUndecoded(bytes: Uint8Array, path: string): InspectedPhoto {
  const size = readHeicSize(bytes);
  if (size === null) throw fail('photo-damaged', { path });
  return { format: 'heic', ...size, thumbnail: null };
}

/** libjpeg only warns of these, and fills what is lost with grey (jerror.h). Its other warnings lose nothing: phones cause some. */
const LOSS = /premature end|bad Huffman|bad arithmetic|instead of RST/i;

/** A photo whose data ends early or is overwritten is no good one, even when its end mark is there. */
async function decodeStrictly(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await makeThumbnail(bytes, 'warning');
  } catch (error) {
    if (error instanceof Error && LOSS.test(error.message)) throw error;
    return makeThumbnail(bytes);
  }
}
