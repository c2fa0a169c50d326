import { cleanLine } from '../../../shared/base/clean-text.ts';
import type { ReportNotes } from '../report.ts';
import type { PageDocument, PageElement } from './page-dom.ts';

/** What is no part of a story, with what the report calls it. */
const FURNITURE =
  'script, style, noscript, template, iframe, object, embed, svg, math, nav, footer, form, button, dialog, video, audio, canvas, link, meta';

/** The element that holds the story, made ready for the schema: one `h1` taken as headline, pictures as waiting figures, loose text in paragraphs. */
export function prepareArticle(
  document: PageDocument,
  report: ReportNotes,
): { readonly root: PageElement; readonly headline: string } {
  for (const element of [...document.querySelectorAll(FURNITURE)]) {
    report.dropped(element.tagName.toLowerCase());
    element.replaceWith(...keptText(document, element));
  }
  const root = document.querySelector('article') ?? document.querySelector('main') ?? document.body;
  const title = root.querySelector('h1') ?? document.querySelector('h1');
  const headline = cleanLine(title?.textContent ?? document.querySelector('title')?.textContent ?? '');
  title?.remove();
  for (const figure of [...root.querySelectorAll('figure')])
    if (!figure.hasAttribute('data-photo')) replaceFigure(document, figure);
  for (const image of [...root.querySelectorAll('img')]) replaceImage(document, image, report);
  return { root, headline };
}

/** A form or a fallback may hold words of the story; code never does. */
function keptText(document: PageDocument, element: PageElement): readonly PageElement[] {
  const isCode = /^(script|style|template|noscript|svg|math|link|meta|canvas|object|embed|iframe)$/i.test(
    element.tagName,
  );
  const text = isCode ? '' : cleanLine(element.textContent ?? '');
  if (text === '') return [];
  const kept = document.createElement('p');
  kept.textContent = text;
  return [kept];
}

function replaceFigure(document: PageDocument, figure: PageElement): void {
  const image = figure.querySelector('img');
  const caption = figure.querySelector('figcaption');
  if (image === null) return;
  figure.replaceWith(waiting(document, image.getAttribute('alt') ?? '', caption?.textContent ?? ''));
}

function replaceImage(document: PageDocument, image: PageElement, report: ReportNotes): void {
  report.changed('pictures wait for their photos; none was fetched');
  image.replaceWith(waiting(document, image.getAttribute('alt') ?? '', ''));
}

/** The clipboard form of our own figure, which the schema reads. */
function waiting(document: PageDocument, alt: string, caption: string): PageElement {
  const figure = document.createElement('figure');
  figure.setAttribute('data-photo', '');
  figure.setAttribute('data-alt', cleanLine(alt));
  const text = document.createElement('figcaption');
  text.textContent = cleanLine(caption);
  figure.append(text);
  return figure;
}
