import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { safeLink } from '../../shared/base/safe-url.ts';
import { allowedAttributes } from '../../shared/export/html/allowed-markup.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * What is wrong with exported HTML once a browser's parser has read it: parse errors, elements or attributes that are not
 * on the list, a script that is not data, addresses that lead anywhere but to an allowed link or one of `files`.
 */
export function inspectHtml(html: string, files: ReadonlySet<string>): readonly string[] {
  const problems: string[] = [];
  const options = { onParseError: ({ code }: { readonly code: string }) => problems.push(code) };
  const root = html.startsWith('<!DOCTYPE') ? parse(html, options) : parseFragment(html, options);
  for (const element of elementsIn(root)) problems.push(...inspectElement(element, files));
  return problems;
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function inspectElement({ tagName, attrs }: Element, files: ReadonlySet<string>): readonly string[] {
  const allowed = allowedAttributes(tagName);
  if (allowed === null) return [`element ${tagName}`];
  const unknown = attrs.filter(({ name }) => !allowed.includes(name)).map(({ name }) => `attribute ${name}`);
  const isCode = tagName === 'script' && !attrs.some(({ value }) => value === 'application/ld+json');
  const astray = attrs
    .flatMap(({ name, value }) => addressesIn(name, value))
    .filter((address) => !leadsTo(address, files));
  return [...unknown, ...(isCode ? ['script'] : []), ...astray.map((address) => `address ${address.slice(0, 100)}`)];
}

function addressesIn(name: string, value: string): readonly string[] {
  if (name === 'href' || name === 'src') return [value];
  return name === 'srcset' ? value.split(', ').map((part) => part.replace(/ \d+w$/, '')) : [];
}

function leadsTo(address: string, files: ReadonlySet<string>): boolean {
  return files.has(address) || safeLink(address) !== null || /^data:image\/(jpeg|webp);base64,[\w+/=]+$/.test(address);
}
