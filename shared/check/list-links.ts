import type { NodeJson } from '../document/json.ts';
import { inlineText, walkDocument } from '../document/read-document.ts';
import type { Story } from '../story/story.ts';
import type { FindingPlace } from './check.ts';

/** A link in running text: its address and the words that carry it. */
export interface StoryLink {
  readonly at: FindingPlace;
  readonly href: string;
  readonly words: string;
}

/** Every link mark of the sapo and the body; neighbours with one address are one link. */
export function listLinks(story: Story): readonly StoryLink[] {
  const links = linksIn(story.fields.sapo, { kind: 'field', field: 'sapo' });
  story.body.content.forEach((block, index) => {
    const at: FindingPlace = { kind: 'block', block: index };
    walkDocument(block, ({ content = [] }) => {
      links.push(...linksIn(content, at));
      return true;
    });
  });
  return links;
}

function linksIn(nodes: readonly NodeJson[], at: FindingPlace): StoryLink[] {
  const links: StoryLink[] = [];
  let open: string | null = null;
  for (const node of nodes) {
    const href = hrefOf(node);
    const last = links[links.length - 1];
    if (href !== null && href === open && last !== undefined)
      links[links.length - 1] = { ...last, words: last.words + inlineText([node]) };
    else if (href !== null) links.push({ at, href, words: inlineText([node]) });
    open = href;
  }
  return links;
}

function hrefOf({ marks = [] }: NodeJson): string | null {
  const href = marks.find(({ type }) => type === 'link')?.attrs?.['href'];
  return typeof href === 'string' ? href : null;
}

/** The block or sapo with every address of one link changed. */
export function replaceHref(node: NodeJson, from: string, to: string): NodeJson {
  const marks = node.marks?.map((mark) =>
    mark.type === 'link' && mark.attrs?.['href'] === from ? { ...mark, attrs: { ...mark.attrs, href: to } } : mark,
  );
  const content = node.content?.map((child) => replaceHref(child, from, to));
  return { ...node, ...(marks === undefined ? {} : { marks }), ...(content === undefined ? {} : { content }) };
}
