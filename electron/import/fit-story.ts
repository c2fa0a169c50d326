import { cleanLine } from '../../shared/base/clean-text.ts';
import { fail } from '../../shared/bridge/failure.ts';
import { fieldChangesInput } from '../../shared/story/story-fields.ts';
import { documentOf, paragraph } from './blocks.ts';
import type { ReadStory } from './import-format.ts';

/** What the field table allows (shared/story/field-kinds.ts). */
const LONGEST_HEADLINE = 500;
const LONGEST_NAME = 200;
const LONGEST_SECTION = 100;
const MOST_BYLINES = 50;
const MOST_TAGS = 200;

/**
 * A read story in the limits of the archive: a headline too long for one goes on as text, names beyond the limits are
 * left out and reported. Fails: unreadable-import when a field is still none.
 */
export function fitStory(story: ReadStory): ReadStory {
  const { fields, tags, body, report } = story;
  const [headline, overflow] = cutLine(cleanLine(fields.headline ?? ''), LONGEST_HEADLINE);
  const isTag = ({ name }: { readonly name: string }) => name !== '' && name.length <= LONGEST_NAME;
  const fitting = tags.filter(isTag).slice(0, MOST_TAGS);
  const bylines = fields.bylines?.filter(({ name }) => name.length <= LONGEST_NAME).slice(0, MOST_BYLINES);
  const section = fields.section !== undefined && fields.section.length > LONGEST_SECTION ? '' : fields.section;
  const parsed = fieldChangesInput.safeParse({
    ...fields,
    headline,
    ...(bylines === undefined ? {} : { bylines }),
    ...(section === undefined ? {} : { section }),
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const problem = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    throw fail('unreadable-import', { path: '', format: 'story', problem });
  }
  const { tags: _ids, ...known } = parsed.data;
  const left = [
    ...tags.filter((tag) => !fitting.includes(tag)).map(({ name }) => `tag: ${name}`),
    ...(fields.bylines ?? [])
      .filter((byline) => bylines?.includes(byline) !== true)
      .map(({ name }) => `byline: ${name}`),
    ...(section === fields.section ? [] : [`section: ${fields.section ?? ''}`]),
  ];
  return {
    fields: known,
    tags: fitting,
    body: overflow === '' ? body : documentOf([paragraph(overflow), ...body.content]),
    report: {
      ...report,
      changed: [...report.changed, ...(overflow === '' ? [] : ['a headline too long for one goes on as text'])],
      dropped: [...report.dropped, ...left],
    },
  };
}

/** At a space where there is one, so that no word is cut. */
function cutLine(line: string, longest: number): readonly [string, string] {
  if (line.length <= longest) return [line, ''];
  const space = line.lastIndexOf(' ', longest);
  const at = space > longest / 2 ? space : longest - (/[\ud800-\udbff]/.test(line.charAt(longest - 1)) ? 1 : 0);
  return [line.slice(0, at).trim(), line.slice(at).trim()];
}
