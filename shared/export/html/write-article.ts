import { escapeHtml } from '../../base/escape-html.ts';
import { formatDay, formatIsoWithOffset, formatPublishTime } from '../../base/format-time.ts';
import { listFigures } from '../../document/read-document.ts';
import { agencyPrefix } from '../../story/agency-prefix.ts';
import { bylineLine } from '../../story/byline-line.ts';
import { pageWords } from '../page-words.ts';
import { sectionAddress } from './addresses.ts';
import type { PageContext } from './page-context.ts';
import { writeBlock } from './write-blocks.ts';
import { writeInline } from './write-inline.ts';
import { writeRelated } from './write-related.ts';

/** The story as it stands on the page, in the order of the page. */
export function writeArticle(context: PageContext): string {
  return [
    '<article class="story">\n',
    '<header>\n',
    writeTags(context),
    writeSection(context),
    writeHeadline(context),
    writeDateLine(context),
    '</header>\n',
    writeSapo(context),
    `<div class="body">\n${writeBlock(context.resolved.story.body, context)}</div>\n`,
    writeByline(context),
    writeCorrection(context),
    '</article>\n',
    writeRelated(context),
  ].join('');
}

function writeTags({ resolved, say }: PageContext): string {
  const { tags } = resolved;
  if (tags.length === 0) return '';
  const items = tags.map(({ name }) => `<li>${escapeHtml(name)}</li>`).join('');
  return `<div class="tags"><span>${escapeHtml(say(pageWords.tags))}</span> <ul>${items}</ul></div>\n`;
}

function writeSection({ resolved }: PageContext): string {
  const { section } = resolved.story.fields;
  if (section === '') return '';
  const address = sectionAddress(resolved.publication, section);
  const inner = address === null ? escapeHtml(section) : `<a href="${escapeHtml(address)}">${escapeHtml(section)}</a>`;
  return `<p class="section">${inner}</p>\n`;
}

function writeHeadline({ resolved }: PageContext): string {
  const { kicker, headline } = resolved.story.fields;
  const above = kicker === '' ? '' : `<p class="kicker">${escapeHtml(kicker)}</p>\n`;
  return `${above}<h1>${escapeHtml(headline || '—')}</h1>\n`;
}

/** Date and time, and the text-size control: three radio buttons that the style sheet reads, no script. */
function writeDateLine({ resolved, say }: PageContext): string {
  const { publishedAt } = resolved.story.fields;
  const { zone } = resolved.publication;
  const time =
    publishedAt === null
      ? ''
      : `<time datetime="${formatIsoWithOffset(publishedAt, zone)}">${formatPublishTime(publishedAt, zone)}</time>\n`;
  const sizes = [
    ['small', pageWords.textSmall],
    ['normal', pageWords.textNormal],
    ['large', pageWords.textLarge],
  ] as const;
  const choices = sizes
    .map(([size, word]) => {
      const checked = size === 'normal' ? ' checked' : '';
      return `<label class="${size}"><input type="radio" name="text-size" value="${size}"${checked}> <span>${escapeHtml(say(word))}</span></label>`;
    })
    .join('\n');
  return `<div class="date-line">\n${time}<fieldset class="text-size">\n<legend>${escapeHtml(say(pageWords.textSize))}</legend>\n${choices}\n</fieldset>\n</div>\n`;
}

function writeSapo({ resolved }: PageContext): string {
  const { sapo, datelinePlace } = resolved.story.fields;
  const text = writeInline(sapo);
  if (text === '') return '';
  const prefix = agencyPrefix(resolved.story.fields, resolved.publication);
  const agency = prefix === '' ? '' : `<span class="agency">${escapeHtml(prefix)}</span>`;
  const place = datelinePlace === '' ? '' : `<span class="dateline">${escapeHtml(datelinePlace)}: </span>`;
  return `<p class="sapo">${agency}${place}${text}</p>\n`;
}

function writeByline({ resolved, language }: PageContext): string {
  const { story, photos } = resolved;
  const credits = listFigures(story.body)
    .filter(({ photoId }) => photos.has(photoId ?? ''))
    .map(({ credit }) => credit);
  const line = bylineLine(story.fields.bylines, credits, language);
  return line === '' ? '' : `<p class="byline">${escapeHtml(line)}</p>\n`;
}

/** Luật Báo chí 2016, article 42: what was wrong and what is right, under the prescribed title. */
function writeCorrection({ resolved, say }: PageContext): string {
  const { correction } = resolved.story.fields;
  if (correction === null) return '';
  const { zone } = resolved.publication;
  const title = escapeHtml(say(pageWords[correction.cause === 'apology' ? 'apology' : 'correction']));
  return [
    '<section class="correction">',
    `<h2>${title}</h2>`,
    `<p><time datetime="${formatIsoWithOffset(correction.at, zone)}">${formatDay(correction.at, zone)}</time></p>`,
    `<p><strong>${escapeHtml(say(pageWords.wrong))}:</strong> ${escapeHtml(correction.wrong)}</p>`,
    `<p><strong>${escapeHtml(say(pageWords.right))}:</strong> ${escapeHtml(correction.right)}</p>`,
    '</section>\n',
  ].join('\n');
}
