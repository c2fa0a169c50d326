/** The parts of a web address the checks look at; the host in lower case. */
export interface WebAddress {
  readonly host: string;
  readonly hasLogin: boolean;
  /** Names of the query, each once. */
  readonly queryNames: readonly string[];
}

const WEB = /^https?:\/\/(?:(?<login>[^/?#@]*)@)?(?<host>\[[^\]]+\]|[^/:?#]+)/iu;

/** Null for what is no http or https address. */
export function readAddress(href: string): WebAddress | null {
  const groups = WEB.exec(href)?.groups;
  if (groups === undefined) return null;
  const query = /^[^#?]*\?([^#]*)/u.exec(href)?.[1] ?? '';
  const names = query.split('&').map((part) => part.split('=')[0] ?? '');
  return {
    host: (groups['host'] ?? '').toLowerCase(),
    hasLogin: groups['login'] !== undefined,
    queryNames: [...new Set(names)].filter((name) => name !== ''),
  };
}
