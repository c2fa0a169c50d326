import { lines, type Markup } from '../export/html/markup.ts';
import type { Page } from '../export/html/page.ts';
import { writeArticle } from '../export/html/write-article.ts';
import { writeHead } from '../export/html/write-head.ts';
import { writeRelated } from '../export/html/write-related.ts';
import { writeTextSize } from '../export/html/write-text-size.ts';
import { type Place, sectionOf } from './site.ts';
import { writeFrame, writeHeadLinks } from './write-frame.ts';

/** The page of a story: what `html` exports, inside the site. */
export function writeStoryPage(page: Page, place: Place): string {
  const main: Markup = lines(writeArticle(page, writeTextSize(page)), writeRelated(page));
  const section = sectionOf(place.site, page.resolved.story.fields.section);
  return writeFrame(place, {
    head: writeHead(page, writeHeadLinks(place)),
    main,
    kind: 'story-page',
    language: page.language,
    ...(section === null ? {} : { section: section.slug }),
  });
}
