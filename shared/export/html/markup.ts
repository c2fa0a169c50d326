import { cleanText } from '../../base/clean-text.ts';
import { escapeHtml } from '../../base/escape-html.ts';
import { isPlain, isPlainJson } from '../is-plain.ts';
import { runText } from '../run-text.ts';
import { type allowedMarkup, type ElementName, voidElements } from './allowed-markup.ts';

declare const made: unique symbol;

/**
 * HTML made by the functions of this file. A plain string is no markup: a story's words can get into a page only through
 * `text` and attribute values, which escape them.
 */
export type Markup = string & { readonly [made]: true };

export type MarkupAttributes<Name extends ElementName> = {
  readonly [Attribute in (typeof allowedMarkup)[Name][number]]?: string | number | true | undefined;
};

export const nothing: Markup = trust('');

/** Words of a story. Line ends inside a paragraph mean a space, as they do in HTML. */
export function text(value: string): Markup {
  return trust(isPlain(value) ? value : escapeHtml(runText(value).replace(NON_CHARACTERS, '\ufffd')));
}

/** An element with the markup inside it. An attribute that is undefined or '' is left out, but for `alt`, where '' says something. */
export function element<Name extends ElementName>(
  name: Name,
  attributes: MarkupAttributes<Name>,
  ...content: readonly Markup[]
): Markup {
  const start = `<${name}${writeAttributes(attributes)}>`;
  return trust(voidElements.has(name) ? start : `${start}${concat(content)}</${name}>`);
}

/** The same for an element that holds others: each on a line of its own. */
export function block<Name extends ElementName>(
  name: Name,
  attributes: MarkupAttributes<Name>,
  ...content: readonly Markup[]
): Markup {
  return element(name, attributes, trust(`\n${lines(...content)}\n`));
}

/** Added up, not joined: a join copies the whole text at every level of the page, a sum is copied once, when it is written. */
export function concat(parts: readonly Markup[]): Markup {
  let sum = '';
  for (const part of parts) sum += part;
  return trust(sum);
}

/** What is not empty, a line each. */
export function lines(...parts: readonly Markup[]): Markup {
  let sum = '';
  for (const part of parts) {
    if (part === '') continue;
    sum += sum === '' ? part : `\n${part}`;
  }
  return trust(sum);
}

/** A link, or only its words when the address is not known. */
export function linkTo(href: string | null, ...content: readonly Markup[]): Markup {
  return href === null ? concat(content) : element('a', { href }, ...content);
}

/** The theme inside the page. It is Galley's own; `</` is written so that nothing in it can end the element (CSS allows the escape in strings). */
export function styleElement(css: string): Markup {
  return element('style', {}, trust(`\n${css.replaceAll('</', '<\\/')}`));
}

/**
 * The one script element of a page, which holds data and no code. No `<`, `>` or `&` is left in it, so nothing in a headline
 * can end the element or start a comment; U+2028 and U+2029 end a line in older script engines; code points that stand for
 * no character are errors in a page.
 */
export function jsonElement(value: object): Markup {
  const quick = JSON.stringify(value);
  const json = isPlainJson(quick) ? quick : cleanJson(value);
  return element('script', { type: 'application/ld+json' }, trust(json));
}

function cleanJson(value: object): string {
  const clean = (_: string, part: unknown) => (typeof part === 'string' ? cleanText(part) : part);
  return JSON.stringify(value, clean).replace(/[<>&\u2028\u2029]|\p{Noncharacter_Code_Point}/gu, (character) =>
    character.split('').map(escapeUnit).join(''),
  );
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export const doctype: Markup = trust('<!DOCTYPE html>');

/** Code points that stand for no character; the HTML standard calls them an error in a page. */
const NON_CHARACTERS = /\p{Noncharacter_Code_Point}/gu;

function writeAttributes(attributes: Readonly<Record<string, string | number | true | undefined>>): string {
  let written = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === true) written += ` ${name}`;
    else if (value !== undefined && (value !== '' || name === 'alt')) written += ` ${name}="${text(String(value))}"`;
  }
  return written;
}

function trust(html: string): Markup {
  return html as Markup; // every caller above escaped what is not its own
}
