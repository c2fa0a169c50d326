import { diffArrays } from 'diff';
import type { TextEdit } from './text-edit.ts';

/** Words, and whatever stands between them sign by sign. */
const TOKEN = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu;

/** The same edit as small ones that leave the words standing which it puts back as they were, and so their marks. */
export function narrowEdit(text: string, { start, end, text: put }: TextEdit): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = start;
  let open: { readonly start: number; removed: string; added: string } | null = null;
  const close = () => {
    if (open !== null) edits.push(trim(text, open, start));
    open = null;
  };
  for (const { value, added, removed } of diffArrays(tokens(text.slice(start, end)), tokens(put))) {
    const words = value.join('');
    if (!added && !removed) {
      close();
      at += words.length;
      continue;
    }
    open ??= { start: at, removed: '', added: '' };
    if (added) open.added += words;
    else {
      open.removed += words;
      at += words.length;
    }
  }
  close();
  // An edit that changes nothing stays one: it says where something was found.
  return edits.length > 0 ? edits : [{ start, end: start + 1, text: text.slice(start, start + 1) }];
}

function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

interface Hunk {
  readonly start: number;
  readonly removed: string;
  readonly added: string;
}

/** Without the letters both have in front and behind. It keeps one to stand on: an edit of nothing would have no marks to take. */
function trim(text: string, { start, removed, added }: Hunk, first: number): TextEdit {
  const most = Math.min(removed.length, added.length);
  let front = 0;
  while (front < most && removed[front] === added[front]) front += 1;
  let back = 0;
  while (back < most - front && removed.at(-1 - back) === added.at(-1 - back)) back += 1;
  const from = start + front;
  const to = start + removed.length - back;
  const put = added.slice(front, added.length - back);
  if (from < to) return { start: from, end: to, text: put };
  if (from > first) return { start: from - 1, end: to, text: text.slice(from - 1, from) + put };
  return { start: from, end: to + 1, text: put + text.slice(to, to + 1) };
}
