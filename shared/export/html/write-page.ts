import { escapeHtml } from '../../base/escape-html.ts';
import type { PageContext } from './page-context.ts';
import { writeArticle } from './write-article.ts';
import { writeHead } from './write-head.ts';

/** A whole page. `styles` is the element that brings the theme: a link or a style element. */
export function writePage(context: PageContext, styles: string): string {
  const { publication } = context.resolved;
  const site = escapeHtml(publication.name);
  const name = publication.address === '' ? site : `<a href="${escapeHtml(publication.address)}/">${site}</a>`;
  const head = site === '' ? '' : `<header class="site"><p>${name}</p></header>\n`;
  return `<!DOCTYPE html>
<html lang="${context.language}">
<head>
${writeHead(context, styles)}
</head>
<body>
${head}<main>
${writeArticle(context)}</main>
</body>
</html>
`;
}
