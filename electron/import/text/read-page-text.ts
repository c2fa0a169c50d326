import { cleanLine } from '../../../shared/base/clean-text.ts';
import { parsePublishTime } from '../../../shared/base/format-time.ts';
import type { NodeJson } from '../../../shared/document/json.ts';
import { repeatsCaption } from '../../../shared/photo/repeats-caption.ts';
import type { Byline } from '../../../shared/story/field-kinds.ts';
import type { TagKind } from '../../../shared/story/tag.ts';
import { documentOf, paragraph, subhead, textNode, waitingFigure } from '../blocks.ts';
import type { ImportSettings, ReadStory } from '../import-format.ts';
import { makeReport, type ReportNotes } from '../report.ts';
import { splitPrefix } from './agency-prefix.ts';
import { guessTagKind } from './guess-tag-kind.ts';
import { readRelatedText } from './read-related-text.ts';

/**
 * The text of a saved news page, told by its shape: a line of section and time (`Tin tức 19/06/2022 14:44`), then the
 * sapo after its agency prefix, captions that stand twice (alt text with a full stop, then the caption), short lines
 * without a full stop as subheads, the joint byline, `Đọc thêm`. Null when there is no such line: it is another text.
 */
export function readPageText(source: string, { zone }: ImportSettings): ReadStory | null {
  const lines = source.normalize('NFC').split(/\r?\n/).map(cleanLine);
  const dateLine = findDateLine(lines, zone);
  if (dateLine === null) return null;
  const report = makeReport();
  const head = readHead(lines.slice(0, dateLine.index), report);
  if (dateLine.section !== '') report.recognised('section');
  report.recognised('publishedAt');
  const endOfStory = findRelatedStart(lines, dateLine.index);
  const main = readMain(lines.slice(dateLine.index + 1, endOfStory), report);
  const related = readRelatedText(lines.slice(endOfStory), report);
  const { sapo, agencyPrefix, bylines, blocks } = main;
  return {
    fields: {
      section: dateLine.section,
      publishedAt: dateLine.at,
      headline: head.headline,
      sapo: sapo === '' ? [] : [textNode(sapo)],
      ...(agencyPrefix === '' ? {} : { agencyPrefix }),
      bylines,
      related,
    },
    tags: head.tags,
    body: documentOf(blocks),
    report: report.finish(),
  };
}

interface DateLine {
  readonly index: number;
  readonly section: string;
  readonly at: number;
}

const DATE = /^(.{0,60}?)\s*(\d{1,2}\/\d{1,2}\/\d{4}[\s,-]+\d{1,2}[:h]\d{2})$/;

function findDateLine(lines: readonly string[], zone: string): DateLine | null {
  for (const [index, line] of lines.slice(0, 30).entries()) {
    const [, section = '', time = ''] = DATE.exec(line) ?? [];
    const at = time === '' ? null : parsePublishTime(time.replace(/[\s,-]+(?=\d{1,2}[:h])/, ' '), zone);
    if (at !== null) return { index, section: section.replace(/[\s|,–-]+$/, ''), at };
  }
  return null;
}

/** Before the date line: `Tag` with the tags under it, and the headline right above the date. */
function readHead(lines: readonly string[], report: ReportNotes) {
  const filled = lines.filter((line) => line !== '');
  const headline = filled[filled.length - 1] ?? '';
  const above = filled.slice(0, -1);
  const isTagged = /^tags?:?$/i.test(above[0] ?? '');
  const names = isTagged ? above.slice(1) : [];
  const tags = names.map((name): { name: string; kind: TagKind } => ({ name, kind: guessTagKind(name) }));
  if (headline !== '') report.recognised('headline');
  report.recognised('tags', tags.length);
  for (const line of isTagged ? [] : above) report.dropped(`line above the headline: ${line}`);
  return { headline, tags };
}

const RELATED = /^(đọc thêm|tin liên quan|bài liên quan|read more|related)$/i;

function findRelatedStart(lines: readonly string[], after: number): number {
  const found = lines.findIndex((line, index) => index > after && RELATED.test(line));
  return found < 0 ? lines.length : found;
}

/** Letters that are the page's text-size control, not text. */
const SIZE_CONTROL = /^(aa|a\s?a\s?a|a[-+]\s?a[-+]?)$/i;

function readMain(all: readonly string[], report: ReportNotes) {
  const lines = dropFurniture(all, report);
  const firstText = lines.findIndex((line) => line !== '');
  const { prefix, text: sapo } = splitPrefix(lines[firstText] ?? '');
  if (sapo !== '') report.recognised('sapo');
  if (prefix !== '') report.recognised('agencyPrefix');
  const { bylines, rest } = takeByline(lines.slice(firstText + 1));
  report.recognised('bylines', bylines.length);
  return { sapo, agencyPrefix: prefix, bylines, blocks: readBlocks(rest, report) };
}

function dropFurniture(lines: readonly string[], report: ReportNotes): readonly string[] {
  return lines.filter((line) => {
    const isControl = SIZE_CONTROL.test(line);
    if (isControl) report.dropped('text-size control');
    return !isControl;
  });
}

/** A last line of names without a sentence's length: `Lam Dương. Ảnh Quang Thái`. */
function takeByline(lines: readonly string[]): {
  readonly bylines: readonly Byline[];
  readonly rest: readonly string[];
} {
  const last = lines.findLastIndex((line) => line !== '');
  const line = lines[last] ?? '';
  const bylines = parseBylineLine(line);
  return bylines.length === 0 ? { bylines, rest: lines } : { bylines, rest: lines.slice(0, last) };
}

const PHOTO_WORD = /^(?:ảnh|photos?)\s*:?\s+/i;

function parseBylineLine(line: string): readonly Byline[] {
  const parts = line
    .split(/\s*[.;–|]\s+|\s+-\s+/)
    .map((part) => part.replace(/\.$/, '').trim())
    .filter((part) => part !== '');
  const named = parts.flatMap((part): readonly Byline[] => {
    const isPhoto = PHOTO_WORD.test(part);
    const names = part.replace(PHOTO_WORD, '').split(/\s*,\s*/);
    return names.map((name) => ({ name, role: isPhoto ? 'photo' : 'text' }));
  });
  return named.length > 0 && named.every(({ name }) => isPenName(name)) ? named : [];
}

/** One to five words, each with a capital. */
function isPenName(name: string): boolean {
  const words = name.split(' ');
  return words.length <= 5 && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
}

function readBlocks(lines: readonly string[], report: ReportNotes): readonly NodeJson[] {
  const blocks: NodeJson[] = [];
  const counts = { paragraphs: 0, subheads: 0, figures: 0, relatedLinks: 0 };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    if (isSaidTwice(line, lines[index + 1])) {
      blocks.push(waitingFigure({ alt: line, caption: (lines[index + 1] ?? '').replace(/\.$/, '') }));
      counts.figures += 1;
      index += 1;
    } else if (isSentence(line)) {
      blocks.push(paragraph(line));
      counts.paragraphs += 1;
    } else if (counts.paragraphs === 0) {
      blocks.push({ type: 'relatedLink', attrs: { storyId: null, href: null, headline: line.slice(0, 500) } });
      counts.relatedLinks += 1;
    } else {
      blocks.push(subhead(line));
      counts.subheads += 1;
    }
  }
  for (const [what, count] of Object.entries(counts)) report.recognised(what, count);
  return blocks;
}

/** The same words once as alt text and once as caption, but for a full stop. */
function isSaidTwice(line: string, next: string | undefined): boolean {
  return next !== undefined && next !== '' && repeatsCaption(line, next);
}

/** Ends as sentences do, or is longer than any subhead. */
function isSentence(line: string): boolean {
  return /[.!?…:;”"')\]]$/.test(line) || line.length > 160;
}
