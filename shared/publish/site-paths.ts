import type { Language } from '../base/language.ts';

/** The first parts of the addresses of a published site, in the publication's language. A story stands at `<slug>/`. */
export interface SitePaths {
  readonly tag: string;
  readonly author: string;
  readonly archive: string;
  readonly search: string;
  readonly page: string;
}

export const sitePaths: Readonly<Record<Language, SitePaths>> = {
  vi: { tag: 'tag', author: 'tac-gia', archive: 'luu-tru', search: 'tim-kiem', page: 'trang' },
  en: { tag: 'tag', author: 'author', archive: 'archive', search: 'search', page: 'page' },
};

/** Names at the top of the site that no story may take. */
export function reservedNames(paths: SitePaths, sectionSlugs: readonly string[]): ReadonlySet<string> {
  return new Set([paths.tag, paths.author, paths.archive, paths.search, 'assets', '404', 'robots', ...sectionSlugs]);
}

/** From a page `depth` folders down back to the top: `../../`; `./` at the top. */
export function rootFrom(depth: number): string {
  return depth === 0 ? './' : '../'.repeat(depth);
}
