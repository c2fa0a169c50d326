/** The little of the DOM that reading a saved page needs; linkedom has it, and electron/ has no DOM types. */
export interface PageElement {
  readonly tagName: string;
  textContent: string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  append(child: PageElement | string): void;
  replaceWith(...elements: readonly PageElement[]): void;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  createElement(name: string): PageElement;
}
