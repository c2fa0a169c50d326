import { block, concat, doctype, element, linkTo, type Markup, nothing, text } from './markup.ts';
import type { Page } from './page.ts';
import { writeArticle } from './write-article.ts';
import { writeHead } from './write-head.ts';
import { writeRelated } from './write-related.ts';
import { writeTextSize } from './write-text-size.ts';

/** A whole page. `styles` is the element that brings the theme: a link or a style element. */
export function writePage(page: Page, styles: Markup): string {
  const root = block(
    'html',
    { lang: page.language },
    writeHead(page, styles),
    block(
      'body',
      {},
      writeSiteName(page),
      block('main', {}, writeArticle(page, writeTextSize(page)), writeRelated(page)),
    ),
  );
  return `${concat([doctype])}\n${root}\n`;
}

function writeSiteName({ resolved }: Page): Markup {
  const { name, address } = resolved.publication;
  if (name === '') return nothing;
  const link = linkTo(address === '' ? null : `${address}/`, text(name));
  return block('header', { class: 'site' }, element('p', {}, link));
}
