import { cleanLine } from '../../../shared/base/clean-text.ts';
import type { ReportNotes } from '../report.ts';
import type { PageDocument, PageElement } from './page-dom.ts';

/** What is no part of a story, with what the report calls it: what never holds words, and what may. */
const CODE = 'script, style, noscript, template, iframe, object, embed, svg, math, canvas, link, meta';
const FURNITURE = 'nav, footer, form, button, dialog, video, audio';

export interface Article {
  /** The element that holds the story, made ready for the schema. */
  readonly root: PageElement;
  /** The first `h1`, taken out of it; '' for none. */
  readonly headline: string;
  /** What the page's tab is called. */
  readonly title: string;
}

/** Finds the story in a page: pictures become waiting figures, loose text paragraphs; what is left out is reported. */
export function prepareArticle(document: PageDocument, report: ReportNotes): Article {
  for (const element of [...document.querySelectorAll(CODE)]) {
    report.dropped(element.tagName.toLowerCase());
    element.remove();
  }
  for (const element of [...document.querySelectorAll(FURNITURE)]) {
    report.dropped(element.tagName.toLowerCase());
    element.replaceWith(...paragraphOf(document, element.textContent));
  }
  const root = findRoot(document);
  const first = root.querySelector('h1') ?? document.querySelector('h1');
  const headline = cleanLine(first?.textContent ?? '');
  first?.remove();
  // From the inside out, so that the figures of a gallery keep their own captions.
  for (const figure of [...root.querySelectorAll('figure')].reverse())
    if (!figure.hasAttribute('data-photo')) replaceFigure(document, figure, report);
  for (const image of [...root.querySelectorAll('img')]) image.replaceWith(waitingFor(document, image, report));
  if (root !== document.body) {
    root.remove();
    const outside = cleanLine(document.body.textContent ?? '');
    if (outside !== '') report.dropped(`text outside the article: ${outside}`);
  }
  return { root, headline, title: cleanLine(document.querySelector('title')?.textContent ?? '') };
}

/** One article is the story; several are teasers of others, or parts of it. */
function findRoot(document: PageDocument): PageElement {
  const [article, another] = document.querySelectorAll('article');
  return (another === undefined ? article : null) ?? document.querySelector('main') ?? document.body;
}

function paragraphOf(document: PageDocument, text: string | null): readonly PageElement[] {
  const line = cleanLine(text ?? '');
  if (line === '') return [];
  const paragraph = document.createElement('p');
  paragraph.textContent = line;
  return [paragraph];
}

function replaceFigure(document: PageDocument, figure: PageElement, report: ReportNotes): void {
  const images = [...figure.querySelectorAll('img')];
  if (images.length === 0) return;
  const caption = figure.querySelector('figcaption');
  const figures = images.map((image, index) =>
    waitingFor(document, image, report, index === 0 ? (caption?.textContent ?? '') : ''),
  );
  for (const used of [...images, ...(caption === null ? [] : [caption])]) used.remove();
  figure.replaceWith(...figures, ...paragraphOf(document, figure.textContent));
}

/** The clipboard form of our own figure, which the schema reads. */
function waitingFor(document: PageDocument, image: PageElement, report: ReportNotes, caption = ''): PageElement {
  report.changed('pictures wait for their photos; none was fetched');
  const figure = document.createElement('figure');
  figure.setAttribute('data-photo', '');
  figure.setAttribute('data-alt', cleanLine(image.getAttribute('alt') ?? ''));
  const address = (image.getAttribute('src') ?? '').trim();
  if (/^https?:\/\//i.test(address)) figure.setAttribute('data-remote', address); // asked for when a person wants it
  const text = document.createElement('figcaption');
  text.textContent = cleanLine(caption);
  figure.append(text);
  return figure;
}
