import { type Element, isElement, readAttribute } from '../tree.ts';

/** Where scripts of news pages put the picture that `src` only stands in for. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-photo-original-src'];

/** The best address a picture gives: http, https or the picture itself (`data:`). Null for what is only on another computer. */
export function readPictureAddress(image: Element): string | null {
  const found = [
    largest(readAttribute(image, 'data-srcset')),
    largest(readAttribute(image, 'srcset')),
    ...sourcesBeside(image),
    ...LAZY.map((name) => readAttribute(image, name)),
    readAttribute(image, 'src'),
  ];
  const addresses = found.map(clean).filter((address) => address !== null);
  return addresses.find((address) => !address.startsWith('data:')) ?? addresses[0] ?? null;
}

function clean(written: string): string | null {
  const address = written.trim().replace(/^\/\/(?=[^/])/, 'https://');
  if (/^https?:\/\/[^\s<>"\\]+$/i.test(address) && address.length <= 2048) return address;
  return /^data:image\/(jpeg|png|webp|gif|avif|tiff)[;,]/i.test(address) ? address : null;
}

/** `a.jpg 320w, b.jpg 1280w` → b.jpg */
function largest(srcset: string): string {
  const candidates = srcset.split(/,\s+/).map((candidate) => {
    const [address = '', size = ''] = candidate.trim().split(/\s+/);
    return { address, size: Number.parseFloat(size) || 0 };
  });
  return candidates.reduce((best, candidate) => (candidate.size > best.size ? candidate : best), {
    address: candidates[0]?.address ?? '',
    size: 0,
  }).address;
}

function sourcesBeside(image: Element): readonly string[] {
  const picture = image.parentNode;
  if (picture === null || !('tagName' in picture) || picture.tagName !== 'picture') return [];
  return picture.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'source')
    .map((source) => largest(readAttribute(source, 'srcset') || readAttribute(source, 'data-srcset')));
}
