import { formatDay, formatIsoWithOffset, formatPublishTime } from '../../base/format-time.ts';
import { pageWords } from '../page-words.ts';
import { correctionParts } from '../story-words.ts';
import { block, concat, element, type Markup, nothing, text } from './markup.ts';
import type { Page } from './page.ts';

/** What was wrong and what is right, under the title and in the parts that the newspaper's template has from the press law. */
export function writeCorrection(page: Page): Markup {
  const { correction } = page.resolved.story.fields;
  if (correction === null) return nothing;
  const { zone } = page.resolved.publication;
  const { title, statements, apology } = correctionParts(correction, page);
  const { at } = correction;
  return block(
    'section',
    { class: 'correction', 'aria-labelledby': 'correction' },
    element('h2', { id: 'correction' }, text(title)),
    element('p', {}, element('time', { datetime: formatIsoWithOffset(at, zone) }, text(formatDay(at, zone)))),
    ...statements.flatMap(({ label, lines }) => writeStatement(label, lines)),
    apology === '' ? nothing : element('p', {}, text(apology)),
  );
}

/** The smaller corrections, each with its time and what was mended. */
export function writeStamps({ resolved, say }: Page): Markup {
  const { zone } = resolved.publication;
  const corrected = resolved.stamps.filter(({ kind }) => kind === 'corrected');
  if (corrected.length === 0) return nothing;
  return block(
    'ul',
    { class: 'stamps' },
    ...corrected.map(({ at, reason }) => {
      const time = element('time', { datetime: formatIsoWithOffset(at, zone) }, text(formatPublishTime(at, zone)));
      return element(
        'li',
        {},
        concat([element('strong', {}, text(say(pageWords.corrected))), text(' '), time, text(`: ${reason}`)]),
      );
    }),
  );
}

function writeStatement(label: string, lines: readonly string[]): readonly Markup[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const start = concat([element('strong', {}, text(`${label}:`)), text(' '), text(first)]);
  return [element('p', {}, start), ...rest.map((part) => element('p', {}, text(part)))];
}
