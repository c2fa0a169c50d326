import { cleanText } from '../base/clean-text.ts';
import type { Json } from '../base/json.ts';
import { safeLink } from '../base/safe-url.ts';

/** What one attribute of a node or mark may hold. A value that is not valid makes the whole document refused. */
export interface AttributeDefinition {
  readonly default: Json;
  readonly isValid: (value: Json) => boolean;
}

/** The little of a DOM element that parse rules need, so that they run in the page and over imported pages alike. */
export interface ElementLike {
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
}

/** A way to recognise the node or mark in foreign HTML; `attrs` null means "not this one after all". */
export interface ParseRule {
  readonly selector: string;
  readonly attrs?: (element: ElementLike) => Readonly<Record<string, Json>> | null;
}

/** `['figure', {…}, 0]`: the DOM form used inside the editor and on the clipboard; 0 is where the content goes. */
export interface DomForm extends ReadonlyArray<string | DomForm | Readonly<Record<string, string>> | 0> {
  readonly 0: string;
}

export type Attributes = Readonly<Record<string, Json>>;

export interface NodeDefinition {
  readonly name: string;
  readonly group?: string;
  /** ProseMirror content expression; none for leaves. */
  readonly content?: string;
  /** ProseMirror mark set; `''` allows none. */
  readonly marks?: string;
  readonly inline?: true;
  readonly atom?: true;
  readonly isolating?: true;
  readonly defining?: true;
  readonly draggable?: true;
  readonly tableRole?: string;
  readonly attrs?: Readonly<Record<string, AttributeDefinition>>;
  readonly parse: readonly ParseRule[];
  readonly render: (attrs: Attributes) => DomForm;
}

export interface MarkDefinition {
  readonly name: string;
  readonly inclusive?: false;
  readonly excludes?: string;
  readonly attrs?: Readonly<Record<string, AttributeDefinition>>;
  readonly parse: readonly ParseRule[];
  readonly render: (attrs: Attributes) => DomForm;
}

export function textAttribute(maxLength: number, initial: string | null = ''): AttributeDefinition {
  return {
    default: initial,
    isValid: (value) =>
      (initial === null && value === null) ||
      (typeof value === 'string' && value.length <= maxLength && cleanText(value) === value),
  };
}

export function choiceAttribute<Choice extends string | number>(
  choices: readonly [Choice, ...Choice[]],
): AttributeDefinition {
  const allowed: readonly Json[] = choices;
  return { default: choices[0], isValid: (value) => allowed.includes(value) };
}

export function integerAttribute(initial: number, least: number, most: number): AttributeDefinition {
  return {
    default: initial,
    isValid: (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
  };
}

/** An address from the link allow-list, or null. */
export const addressAttribute: AttributeDefinition = {
  default: null,
  isValid: (value) => value === null || (typeof value === 'string' && safeLink(value) === value),
};

/** A UUID of ours, or null. */
export const idAttribute: AttributeDefinition = {
  default: null,
  isValid: (value) => value === null || (typeof value === 'string' && UUID.test(value)),
};

export const columnWidthAttribute: AttributeDefinition = {
  default: null,
  isValid: (value) => value === null || (Array.isArray(value) && value.length <= 100 && value.every(isWidth)),
};

function isWidth(width: unknown): boolean {
  return typeof width === 'number' && Number.isInteger(width) && width >= 0;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The text of an attribute in foreign HTML as a document may hold it: clean, and no longer than `longest`. */
export function readForeign(element: ElementLike, name: string, longest: number): string {
  return cleanText(cleanText(element.getAttribute(name) ?? '').slice(0, longest)); // a cut may halve a character
}

/** The text of an attribute known to be one; '' for null. */
export function readText(attrs: Attributes, name: string): string {
  const value = attrs[name];
  return typeof value === 'string' ? value : '';
}

export function readNumber(attrs: Attributes, name: string): number {
  const value = attrs[name];
  return typeof value === 'number' ? value : 0;
}
