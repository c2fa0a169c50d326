import { foldForIndex } from '../../../shared/base/fold-text.ts';

/** The words of a query as the indexes hold them. Any text is a legal query; one without a letter or digit has none. */
export function splitQuery(query: string): readonly string[] {
  return foldForIndex(query)
    .split(' ')
    .filter((word) => word.length > 0);
}

/** Folded words hold letters and digits only, so quoting them makes any query legal FTS5 syntax. */
export function toMatch(words: readonly string[], { lastIsPrefix }: { readonly lastIsPrefix: boolean }): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.join(' AND ') + (lastIsPrefix ? '*' : '');
}
