import { escapeHtml } from '../base/escape-html.ts';
import { guessLegacyEncoding } from '../legacy-text/guess-encoding.ts';
import { convertLegacy } from '../legacy-text/legacy-encodings.ts';
import type { PreparedHtml } from './prepare-html.ts';

/** Plain text as the HTML it would be: a paragraph a line, items where lines begin with a bullet. A dash begins speech and stays. */
export function prepareText(text: string, partLength = 0): PreparedHtml {
  const encoding = guessLegacyEncoding(text);
  return {
    parts: writeParts(text, partLength),
    report: {},
    pictures: [],
    legacy: encoding === null ? null : { encoding, parts: writeParts(convertLegacy(text, encoding), partLength) },
  };
}

const BULLET = /^\s*[•●▪◦‣]\s*/;

function writeParts(text: string, partLength: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let items = '';
  const closeList = () => {
    if (items !== '') part += `<ul>${items}</ul>`;
    items = '';
  };
  for (const line of text.split(/(?:\r\n?|\n)+/)) {
    if (BULLET.test(line)) {
      items += `<li>${escapeHtml(line.replace(BULLET, ''))}</li>`;
      continue;
    }
    closeList();
    if (line.trim() !== '') part += `<p>${escapeHtml(line)}</p>`;
    if (partLength === 0 || part.length < partLength) continue;
    parts.push(part);
    part = '';
  }
  closeList();
  return part === '' && parts.length > 0 ? parts : [...parts, part];
}
