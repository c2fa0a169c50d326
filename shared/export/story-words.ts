import { inlineText } from '../document/read-document.ts';
import { agencyPrefix } from '../story/agency-prefix.ts';
import { bylineLine } from '../story/byline-line.ts';
import type { Correction } from '../story/field-kinds.ts';
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
export function correctionParts(correction: Correction, { say }: Page) {
  const isApology = correction.cause === 'apology';
  return {
    title: say(isApology ? pageWords.apology : pageWords.correction),
    statements: [
      { label: say(pageWords.wrong), lines: linesOf(correction.wrong) },
      { label: say(pageWords.right), lines: linesOf(correction.right) },
    ].filter(({ lines }) => lines.length > 0),
    apology: isApology ? say(pageWords.sorry) : '',
  };
}

function linesOf(statement: string): readonly string[] {
  return statement.split(/\n+/).filter((part) => part.trim() !== '');
}
