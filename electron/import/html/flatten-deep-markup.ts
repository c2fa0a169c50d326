import type { ReportNotes } from '../report.ts';

const DEEPEST = 400;

/** Parsers recurse: markup nested deeper than any page is taken out, its text kept. */
export function flattenDeepMarkup(source: string, report: ReportNotes): string {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of source.matchAll(/<\/?[a-z][^>]*>/gi)) {
    depth += tag.startsWith('</') ? -1 : tag.endsWith('/>') || VOID.test(tag) ? 0 : 1;
    deepest = Math.max(deepest, depth);
    if (deepest > DEEPEST) break;
  }
  if (deepest <= DEEPEST) return source;
  report.changed('markup nested too deeply became plain text');
  const text = source.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '').replace(/<[^>]*>/g, '\n');
  return text
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('');
}

const VOID = /^<(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/i;
