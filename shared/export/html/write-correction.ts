import { formatDay, formatIsoWithOffset } from '../../base/format-time.ts';
import { pageWords } from '../page-words.ts';
import { block, concat, element, type Markup, nothing, text } from './markup.ts';
import type { Page } from './page.ts';

/** What was wrong and what is right, under the title that Luật Báo chí 2016, article 42, prescribes. */
export function writeCorrection({ resolved, say }: Page): Markup {
  const { correction } = resolved.story.fields;
  if (correction === null) return nothing;
  const { zone } = resolved.publication;
  const { at, cause, wrong, right } = correction;
  const title = say(cause === 'apology' ? pageWords.apology : pageWords.correction);
  return block(
    'section',
    { class: 'correction', 'aria-labelledby': 'correction' },
    element('h2', { id: 'correction' }, text(title)),
    element('p', {}, element('time', { datetime: formatIsoWithOffset(at, zone) }, text(formatDay(at, zone)))),
    ...writeStatement(say(pageWords.wrong), wrong),
    ...writeStatement(say(pageWords.right), right),
    cause === 'apology' ? element('p', {}, text(say(pageWords.sorry))) : nothing,
  );
}

function writeStatement(label: string, statement: string): readonly Markup[] {
  const [first, ...rest] = statement.split(/\n+/).filter((part) => part.trim() !== '');
  if (first === undefined) return [];
  const start = concat([element('strong', {}, text(`${label}:`)), text(' '), text(first)]);
  return [element('p', {}, start), ...rest.map((part) => element('p', {}, text(part)))];
}
