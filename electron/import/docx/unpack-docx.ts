import mammoth from 'mammoth';
import { fail } from '../../../shared/bridge/failure.ts';
import { findZipProblem } from '../../files/check-zip.ts';
import type { UnpackedFile } from '../import-format.ts';
import { pictureAddress } from '../take-pictures.ts';
import { applyListStarts } from './list-starts.ts';
import { readyDocx } from './ready-docx.ts';

/** The styles of Word that mean something in a story, beyond those mammoth knows; class names as Word's own HTML has them. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote:fresh > p:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh > p:fresh",
  "p[style-name='caption'] => p.MsoCaption:fresh",
  "p[style-name='Caption'] => p.MsoCaption:fresh",
  'u => u',
];

/** The text of a Word file as HTML, and its pictures in the order they stand in. Fails: unreadable-import. */
export async function unpackDocx(bytes: Uint8Array, path: string): Promise<UnpackedFile> {
  const problem = findZipProblem(bytes);
  if (problem !== null) throw fail('unreadable-import', { path, format: 'Word', problem });
  const pictures: { readonly bytes: Uint8Array; readonly fileName: string }[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const read = await readPicture(() => image.readAsBuffer());
    if (read === null) return { src: '' };
    pictures.push({
      bytes: read,
      fileName: `word-${pictures.length + 1}.${image.contentType.replace(/^image\//, '')}`,
    });
    return { src: pictureAddress(pictures.length - 1) };
  });
  const { text, dropped } = await convert(bytes, path, convertImage);
  return { text: applyListStarts(text.replace(BACK_LINK, '')), pictures, dropped };
}

/** The arrow after each footnote that leads back up. */
const BACK_LINK = / ?<a href="#(?:foot|end)note-ref-[\w-]+">↑<\/a>/g;

async function convert(
  bytes: Uint8Array,
  path: string,
  convertImage: ReturnType<typeof mammoth.images.imgElement>,
): Promise<{ readonly text: string; readonly dropped: readonly string[] }> {
  try {
    const ready = readyDocx(bytes);
    const options = { styleMap: STYLES, convertImage, externalFileAccess: false };
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(ready.bytes) }, options);
    return { text: value, dropped: ready.dropped };
  } catch (error) {
    // mammoth, fflate and their XML and zip readers throw plain errors for whatever is not as it should be in the file.
    if (!(error instanceof Error)) throw error;
    throw fail('unreadable-import', {
      path,
      format: 'Word',
      problem: error.message.split('\n')[0]?.slice(0, 200) ?? '',
    });
  }
}

/** A picture that is only linked lies on another computer. */
async function readPicture(read: () => Promise<Buffer>): Promise<Uint8Array | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
