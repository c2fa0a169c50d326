import fc from 'fast-check';
import { cleanLine } from '../../shared/base/clean-text.ts';
import type { Json } from '../../shared/base/json.ts';
import { safeLink } from '../../shared/base/safe-url.ts';
import type { DocumentJson, MarkJson, NodeJson } from '../../shared/document/json.ts';
import { hostileAddresses, hostileWords } from './hostile-story.ts';

/** Where the pointers of a document may lead: to these, to something unknown, or nowhere. */
export interface Pointers {
  readonly photoIds: readonly string[];
  readonly storyIds: readonly string[];
}

type Any<Value> = fc.Arbitrary<Value>;

const unknownId = '0190a000-0000-7000-8000-0000000000ff';
const words = ['Nước về sớm.', 'Đà Nẵng', 'KCN&CX', ' ', '\u00a0', '  a\tb\n', ...Object.values(hostileWords)];

const anyText: Any<string> = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);
/** Text of an attribute is clean in every document the archive takes. */
const anyLine: Any<string> = fc.oneof(fc.constant(''), anyText.map(cleanLine));

const anyAddress: Any<string> = fc
  .oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constantFrom(...hostileAddresses))
  .filter((address) => safeLink(address) === address);
const anyHref: Any<string | null> = fc.option(anyAddress);

const anyMarks: Any<readonly MarkJson[]> = fc
  .tuple(
    fc.subarray(['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript', 'note']),
    fc.option(anyAddress),
  )
  .map(([types, href]) => [
    ...types.map((type) => ({ type })),
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
  ]);

const anyRun: Any<NodeJson> = fc
  .tuple(anyText, fc.oneof(fc.constant([]), anyMarks))
  .map(([text, marks]) => (marks.length === 0 ? { type: 'text', text } : { type: 'text', marks, text }));
const anyInline: Any<readonly NodeJson[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: anyRun }, { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) }),
  { maxLength: 4 },
);

/** Any document the schema allows, every node and mark of it, with pointers that lead somewhere and pointers that do not. */
export function anyDocument({ photoIds, storyIds }: Pointers): Any<DocumentJson> {
  const paragraph = node('paragraph', anyInline);
  const figure = node('figure', anyInline, {
    photoId: fc.constantFrom(null, unknownId, ...photoIds),
    alt: anyLine,
    credit: anyLine,
  });
  const { flow } = fc.letrec<{ flow: NodeJson; item: NodeJson; list: NodeJson }>((tie) => ({
    flow: fc.oneof({ maxDepth: 3, depthIdentifier: 'flow' }, paragraph, tie('list'), anyQuote(paragraph)),
    list: fc.oneof(
      node('bulletList', several(tie('item'))),
      node('orderedList', several(tie('item')), { start: fc.constantFrom(0, 1, 7, 1_000_000) }),
    ),
    item: node(
      'listItem',
      fc
        .tuple(
          paragraph,
          fc.array(fc.oneof({ maxDepth: 3, depthIdentifier: 'flow' }, paragraph, tie('list')), { maxLength: 2 }),
        )
        .map(([first, rest]) => [first, ...rest]),
    ),
  }));
  const block = fc.oneof(
    { weight: 4, arbitrary: flow },
    { weight: 2, arbitrary: figure },
    node('heading', anyInline, { level: fc.constantFrom(2, 3) }),
    node('pullQuote', anyInline, { attribution: anyLine }),
    node('gallery', several(figure), { layout: fc.constantFrom('grid', 'row', 'slides') }),
    node('infoBox', several(fc.oneof(flow, figure)), { title: anyLine }),
    node('table', several(anyRow(flow))),
    node('relatedLink', null, {
      storyId: fc.constantFrom(null, unknownId, ...storyIds),
      href: anyHref,
      headline: anyLine,
    }),
    node('embedCard', null, { href: anyHref, title: anyLine, description: anyLine, site: anyLine }),
    fc.constant({ type: 'horizontalRule' }),
  );
  return fc.array(block, { minLength: 1, maxLength: 6 }).map((content) => ({ type: 'doc', content }));
}

function anyQuote(paragraph: Any<NodeJson>): Any<NodeJson> {
  return node('blockquote', several(paragraph));
}

function anyRow(flow: Any<NodeJson>): Any<NodeJson> {
  const spans = { colspan: fc.constantFrom(1, 1, 2, 100), rowspan: fc.constantFrom(1, 1, 3, 1000) };
  const attrs = { ...spans, colwidth: fc.constantFrom(null, [120], [0, 40]) };
  const cell = fc.oneof(node('tableCell', several(flow), attrs), node('tableHeader', several(flow), attrs));
  return node('tableRow', fc.array(cell, { maxLength: 3 }));
}

function several(child: Any<NodeJson>): Any<readonly NodeJson[]> {
  return fc.array(child, { minLength: 1, maxLength: 3 });
}

function node(
  type: string,
  content: Any<readonly NodeJson[]> | null,
  attrs: Readonly<Record<string, Any<Json>>> = {},
): Any<NodeJson> {
  const hasAttributes = Object.keys(attrs).length > 0;
  return fc.tuple(fc.record(attrs), content ?? fc.constant([])).map(([values, children]) => ({
    type,
    ...(hasAttributes ? { attrs: values } : {}),
    ...(children.length === 0 ? {} : { content: children }),
  }));
}
