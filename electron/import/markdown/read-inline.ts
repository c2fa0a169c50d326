import type { Token, Tokens } from 'marked';
import { parseFragment } from 'parse5';
import { cleanText } from '../../../shared/base/clean-text.ts';
import { safeLink } from '../../../shared/base/safe-url.ts';
import type { MarkJson, NodeJson } from '../../../shared/document/json.ts';
import { inlineText } from '../../../shared/document/read-document.ts';
import { makeReport, type ReportNotes } from '../report.ts';

const markOf: Readonly<Record<string, string>> = { strong: 'bold', em: 'italic', del: 'strike' };
/** The inline tags Markdown has no signs for. */
const markOfTag: Readonly<Record<string, string>> = { u: 'underline', sub: 'subscript', sup: 'superscript' };

/** Text nodes with marks for Markdown's inline tokens. */
export function readMarkdownInline(tokens: readonly Token[], report: ReportNotes): readonly NodeJson[] {
  return mergeText(readTokens(tokens, [], report));
}

/** The words of a heading without their marks. */
export function readMarkdownText(token: Token): string {
  const tokens = 'tokens' in token ? token.tokens : undefined;
  return inlineText(readMarkdownInline(tokens ?? [], makeReport()));
}

function readTokens(tokens: readonly Token[], marks: readonly MarkJson[], report: ReportNotes): readonly NodeJson[] {
  let open: readonly string[] = []; // a tag and its end are tokens of their own
  return tokens.flatMap((token) => {
    const tag = token.type === 'html' ? /^<(\/?)(u|sub|sup)>$/i.exec(token.raw) : null;
    if (tag !== null) {
      const mark = markOfTag[tag[2]?.toLowerCase() ?? ''] ?? '';
      open = tag[1] === '/' ? open.filter((type) => type !== mark) : [...open, mark];
      return [];
    }
    return readToken(
      token,
      open.reduce((all, type) => addMark(all, { type }), marks),
      report,
    );
  });
}

function readToken(token: Token, marks: readonly MarkJson[], report: ReportNotes): readonly NodeJson[] {
  if (token.type === 'br' || /^<br\s*\/?>$/i.test(token.raw)) return [{ type: 'hardBreak' }];
  if (token.type === 'html') {
    report.changed('HTML became plain text');
    return [];
  }
  if (token.type === 'link') return readLink(token as Tokens.Link, marks, report); // told by its type
  if (token.type === 'image') return textOf((token as Tokens.Image).text, marks); // told by its type
  const inner = 'tokens' in token ? token.tokens : undefined;
  const mark = markOf[token.type];
  const next = mark === undefined ? marks : addMark(marks, { type: mark });
  if (inner !== undefined && inner.length > 0) return readTokens(inner, next, report);
  return textOf(unescapeEntities(String('text' in token ? token.text : token.raw)), next);
}

function readLink(
  { href, tokens, text }: Tokens.Link,
  marks: readonly MarkJson[],
  report: ReportNotes,
): readonly NodeJson[] {
  const safe = safeLink(href);
  if (safe === null) report.dropped(`link address: ${href.slice(0, 80)}`);
  const next = safe === null ? marks : addMark(marks, { type: 'link', attrs: { href: safe } });
  return tokens.length === 0 ? textOf(text, next) : readTokens(tokens, next, report);
}

function addMark(marks: readonly MarkJson[], mark: MarkJson): readonly MarkJson[] {
  return marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark];
}

function textOf(text: string, marks: readonly MarkJson[]): readonly NodeJson[] {
  const clean = cleanText(text).replace(/\s*\n\s*/g, ' ');
  if (clean === '') return [];
  return [marks.length === 0 ? { type: 'text', text: clean } : { type: 'text', marks, text: clean }];
}

/** marked's lexer leaves character references as they are written, but for the five of XML in some tokens. */
function unescapeEntities(text: string): string {
  return text.replace(/&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi, readReference);
}

/** As a browser reads it: an unknown one is text. */
function readReference(reference: string): string {
  const [node] = parseFragment(reference).childNodes;
  return node !== undefined && 'value' in node ? node.value : reference;
}

/** Neighbours with the same marks are one text node, as ProseMirror keeps them. */
function mergeText(nodes: readonly NodeJson[]): readonly NodeJson[] {
  const merged: NodeJson[] = [];
  for (const node of nodes) {
    const last = merged[merged.length - 1];
    if (last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      merged[merged.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    } else merged.push(node);
  }
  return merged;
}
