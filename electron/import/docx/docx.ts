import { cleanLine } from '../../../shared/base/clean-text.ts';
import { emptyDocument } from '../../../shared/document/json.ts';
import { inlineText } from '../../../shared/document/read-document.ts';
import { prepareHtml } from '../../../shared/foreign-html/prepare-html.ts';
import { html } from '../html/html.ts';
import type { ImportFormat, ReadStory } from '../import-format.ts';
import { unpackDocx } from './unpack-docx.ts';

/** A Word file, by the rules of pasting from Word: its text as HTML first, then like a page. */
export const docx: ImportFormat = {
  id: 'docx',
  extensions: ['.docx'],
  unpack: unpackDocx,
  read(source, settings) {
    const { parts, legacy, report } = prepareHtml(source);
    const story = headlineFirst(html.read((legacy?.parts ?? parts).join(''), settings));
    const changed = [
      ...(legacy === null ? [] : [`text in ${legacy.encoding.toUpperCase()} converted to Unicode`]),
      ...((report.letteredLists ?? 0) > 0 ? ['lettered lists numbered'] : []),
    ];
    return { ...story, report: { ...story.report, changed: [...story.report.changed, ...changed] } };
  },
};

const LONGEST_HEADLINE = 300;

/** A text without a title begins with it: its first line, if that is no longer than a headline can be. */
function headlineFirst(story: ReadStory): ReadStory {
  const [first, ...rest] = story.body.content;
  if (story.fields.headline !== '' || first === undefined) return story;
  const headline = cleanLine(inlineText(first.content ?? []));
  const isLine = first.type === 'paragraph' || first.type === 'heading';
  if (!isLine || headline === '' || headline.length > LONGEST_HEADLINE) return story;
  return {
    ...story,
    fields: { ...story.fields, headline },
    body: rest.length === 0 ? emptyDocument : { ...story.body, content: rest },
    report: { ...story.report, recognised: ['headline', ...story.report.recognised] },
  };
}
