import type { RelatedItem } from '../../../shared/story/field-kinds.ts';
import type { ReportNotes } from '../report.ts';
import { splitPrefix } from './agency-prefix.ts';

const MORE = /^(xem thêm|see more)$/i;

/**
 * Đọc thêm: each item is a line of headline and section, the headline again, then its sapo. Lines come in the order of
 * the page; empty ones do not count.
 */
export function readRelatedText(lines: readonly string[], report: ReportNotes): readonly RelatedItem[] {
  const [title, ...rest] = lines.filter((line) => line !== '');
  if (title === undefined) return [];
  report.dropped(`page furniture: ${title}`);
  const items: RelatedItem[] = [];
  for (let index = 0; index < rest.length; index += 1) {
    const line = rest[index] ?? '';
    const next = rest[index + 1];
    if (MORE.test(line)) {
      report.dropped(`page furniture: ${line}`);
    } else if (next !== undefined && line.startsWith(next)) {
      const sapo = rest[index + 2];
      const hasSapo = sapo !== undefined && !MORE.test(sapo) && !isDoubled(sapo, rest[index + 3]);
      items.push(item(next, line.slice(next.length).trim(), hasSapo ? splitPrefix(sapo).text : ''));
      index += hasSapo ? 2 : 1;
    } else {
      items.push(item(line, '', ''));
    }
  }
  report.recognised('related', items.length);
  return items;
}

function isDoubled(line: string, next: string | undefined): boolean {
  return next !== undefined && next !== '' && line.startsWith(next);
}

function item(headline: string, section: string, sapo: string): RelatedItem {
  return {
    storyId: null,
    href: null,
    section: section.slice(0, 100),
    headline: headline.slice(0, 500),
    sapo: sapo.slice(0, 2000),
    photoId: null,
  };
}
