import { formatDay, formatPublishTime } from '../base/format-time.ts';
import { inlineText } from '../document/read-document.ts';
import { agencyPrefix } from '../story/agency-prefix.ts';
import { bylineLine } from '../story/byline-line.ts';
import type { Correction } from '../story/field-kinds.ts';
import type { StoryFields } from '../story/fields.ts';
import type { Page } from './html/page.ts';
import { pageWords } from './page-words.ts';

/** The sapo as plain words with its agency prefix; '' when there is none. */
export function sapoLine({ resolved }: Page): string {
  const { fields } = resolved.story;
  const sapo = inlineText(fields.sapo).trim();
  return sapo === '' ? '' : `${agencyPrefix(fields, resolved.publication)}${sapo}`;
}

/** The joint byline with the photographers of the figures. */
export function storyByline({ resolved, figures, language }: Page): string {
  const credits = figures.map(({ node }) => String(node.attrs?.['credit'] ?? '').trim());
  return bylineLine(resolved.story.fields.bylines, credits, language);
}

/** The prescribed title and the parts of a correction, each with its label. */
export function correctionParts(correction: Correction, { resolved, language }: Page) {
  const { publication, story } = resolved;
  const words = publication.correctionTemplate[language];
  const isApology = correction.cause === 'apology';
  return {
    title: isApology ? words.apologyTitle : words.title,
    statements: [
      { label: words.work, lines: linesOf(nameWork(story.fields, publication.zone)) },
      { label: words.wrong, lines: linesOf(correction.wrong) },
      { label: words.right, lines: linesOf(correction.right) },
    ].filter(({ lines }) => lines.length > 0),
    apology: isApology ? words.apology : '',
  };
}

/** The smaller corrections that are printed, each in one line with its time; the reason of an update is the desk's own. */
export function correctedLines({ resolved, say }: Page): readonly string[] {
  const { zone } = resolved.publication;
  return resolved.stamps
    .filter(({ kind }) => kind === 'corrected')
    .map(({ at, reason }) => `${say(pageWords.corrected)} ${formatPublishTime(at, zone)}: ${reason}`);
}

/** The work a correction is about, as the law wants it named: its title, its section, the day it appeared. */
function nameWork({ headline, section, publishedAt }: StoryFields, zone: string): string {
  const day = publishedAt === null ? '' : formatDay(publishedAt, zone);
  return [headline === '' ? '' : `“${headline}”`, section, day].filter((part) => part !== '').join(', ');
}

function linesOf(statement: string): readonly string[] {
  return statement.split(/\n+/).filter((part) => part.trim() !== '');
}
