import type { NodeDefinition } from './definition.ts';
import { blockquote } from './nodes/blockquote.ts';
import { bulletList } from './nodes/bullet-list.ts';
import { doc } from './nodes/doc.ts';
import { embedCard } from './nodes/embed-card.ts';
import { figure } from './nodes/figure.ts';
import { gallery } from './nodes/gallery.ts';
import { hardBreak } from './nodes/hard-break.ts';
import { heading } from './nodes/heading.ts';
import { horizontalRule } from './nodes/horizontal-rule.ts';
import { infoBox } from './nodes/info-box.ts';
import { listItem } from './nodes/list-item.ts';
import { orderedList } from './nodes/ordered-list.ts';
import { paragraph } from './nodes/paragraph.ts';
import { pullQuote } from './nodes/pull-quote.ts';
import { relatedLink } from './nodes/related-link.ts';
import { table } from './nodes/table.ts';
import { tableCell, tableHeader } from './nodes/table-cell.ts';
import { tableRow } from './nodes/table-row.ts';
import { text } from './nodes/text.ts';

/** Every node a story may hold. ProseMirror takes the first of a group as its default, so paragraph leads. */
export const nodes = {
  doc,
  paragraph,
  heading,
  bulletList,
  orderedList,
  listItem,
  blockquote,
  pullQuote,
  table,
  tableRow,
  tableCell,
  tableHeader,
  figure,
  gallery,
  infoBox,
  relatedLink,
  embedCard,
  horizontalRule,
  hardBreak,
  text,
} as const satisfies Readonly<Record<string, NodeDefinition>>;

export type NodeName = keyof typeof nodes;

export function isNodeName(name: string): name is NodeName {
  return Object.hasOwn(nodes, name);
}
