import { isPlain } from './is-plain.ts';
import { runText } from './run-text.ts';

declare const made: unique symbol;

/**
 * XML made by the functions of this file. A plain string is no XML: a story's words can get into a document only through
 * `words` and attribute values, which escape them.
 */
export type Xml = string & { readonly [made]: true };

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

export const noXml: Xml = trust('');

/** Words of a story, in one line. */
export function words(value: string): Xml {
  return trust(isPlain(value) ? value : escapeXml(runText(value)));
}

/** An element. An attribute that is undefined or '' is left out. */
export function tag(name: string, attributes: XmlAttributes, ...content: readonly Xml[]): Xml {
  const inner = joinXml(content);
  const start = `<${name}${writeAttributes(attributes)}`;
  return trust(inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`);
}

/** The same for an element that holds others: each on a line of its own. */
export function group(name: string, attributes: XmlAttributes, ...content: readonly Xml[]): Xml {
  const inner = xmlLines(content);
  return inner === '' ? tag(name, attributes) : tag(name, attributes, trust(`\n${inner}\n`));
}

/** An element with one line of text; `noXml` when there are no words. */
export function line(name: string, value: string, attributes: XmlAttributes = {}): Xml {
  return value === '' ? noXml : tag(name, attributes, words(value));
}

export function xmlLines(parts: readonly Xml[]): Xml {
  let sum = '';
  for (const part of parts) {
    if (part === '') continue;
    sum += sum === '' ? part : `\n${part}`;
  }
  return trust(sum);
}

/** Added up, not joined: a join copies the whole text at every level of the document. */
export function joinXml(parts: readonly Xml[]): Xml {
  let sum = '';
  for (const part of parts) sum += part;
  return trust(sum);
}

/** A text that holds markup of its own (`content:encoded`), as character data. */
export function quoteMarkup(markup: string): Xml {
  return trust(escapeXml(markup));
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function writeAttributes(attributes: XmlAttributes): string {
  let written = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && value !== '')
      written += ` ${name}="${escapeXml(runText(String(value))).replaceAll('\t', ' ')}"`;
  }
  return written;
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** `>` too, so that no `]]>` is left (XML 1.0, 2.4). */
function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => REPLACEMENTS[character] ?? character);
}

function trust(xml: string): Xml {
  return xml as Xml; // every caller above escaped what is not its own
}
