import type { Token, Tokens } from 'marked';
import { cleanText } from '../../../shared/base/clean-text.ts';
import { safeLink } from '../../../shared/base/safe-url.ts';
import type { MarkJson, NodeJson } from '../../../shared/document/json.ts';
import type { ReportNotes } from '../report.ts';

const markOf: Readonly<Record<string, string>> = { strong: 'bold', em: 'italic', del: 'strike' };

/** Text nodes with marks for Markdown's inline tokens. */
export function readMarkdownInline(tokens: readonly Token[], report: ReportNotes): readonly NodeJson[] {
  return mergeText(tokens.flatMap((token) => readToken(token, [], report)));
}

function readToken(token: Token, marks: readonly MarkJson[], report: ReportNotes): readonly NodeJson[] {
  if (token.type === 'br') return [{ type: 'hardBreak' }];
  if (token.type === 'html') return [];
  if (token.type === 'link') return readLink(token as Tokens.Link, marks, report); // told by its type
  if (token.type === 'image') return textOf((token as Tokens.Image).text, marks); // told by its type
  const inner = 'tokens' in token ? token.tokens : undefined;
  const mark = markOf[token.type];
  const next = mark === undefined ? marks : addMark(marks, { type: mark });
  if (inner !== undefined && inner.length > 0) return inner.flatMap((child) => readToken(child, next, report));
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
  return tokens.length === 0 ? textOf(text, next) : tokens.flatMap((token) => readToken(token, next, report));
}

function addMark(marks: readonly MarkJson[], mark: MarkJson): readonly MarkJson[] {
  return marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark];
}

function textOf(text: string, marks: readonly MarkJson[]): readonly NodeJson[] {
  const clean = cleanText(text).replace(/\s*\n\s*/g, ' ');
  if (clean === '') return [];
  return [marks.length === 0 ? { type: 'text', text: clean } : { type: 'text', marks, text: clean }];
}

/** marked's lexer leaves the five entities of HTML escaped in some tokens. */
function unescapeEntities(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
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
