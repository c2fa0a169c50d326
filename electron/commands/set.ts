import { fail } from '../../shared/bridge/failure.ts';
import { moveToSection } from '../../shared/publication/section-topics.ts';
import type { FieldLookups } from '../../shared/story/field-texts.ts';
import { fieldNames, type StoryFields } from '../../shared/story/fields.ts';
import { findFieldName, parseFieldValue } from '../../shared/story/parse-field-value.ts';
import type { Command } from '../command-line/command.ts';
import { openLookups } from '../command-line/field-lookups.ts';
import { withArchive } from '../command-line/with-archive.ts';

export const set: Command = {
  name: 'set',
  summary: { en: 'Set fields of a story.', vi: 'Đặt giá trị các trường của một bài.' },
  words: { wanted: 'ID FIELD=VALUE…', least: 2, most: Number.POSITIVE_INFINITY },
  options: {},
  examples: [
    'galley set ID headline="Mùa nước nổi về sớm" section="Tin tức"',
    'galley set ID bylines="Lam Dương; Quang Thái (photo)" publishedAt="19/06/2022 14:44"',
    'galley set ID legalFlag=no embargoUntil=',
  ],
  run: ({ archiveFolder, args, language }) =>
    withArchive(archiveFolder, 'write', (archive) => {
      const [id = '', ...pairs] = args.words;
      const { author } = archive.settings.settings();
      return archive.transaction(() => {
        const story = archive.stories.get(id);
        const lookups = openLookups(archive);
        const fields: Partial<StoryFields> = Object.assign(
          {},
          ...pairs.map((pair) => readPair(pair, lookups, language)),
        );
        const { section = story.fields.section } = fields;
        const moved = moveToSection(archive.settings.publication(), story.fields, section);
        const { rev } = archive.stories.save({
          storyId: id,
          baseRev: story.rev,
          change: { fields: { ...moved, ...fields } },
          cause: 'command',
          author,
        });
        const changed = Object.keys(fields);
        return { json: { id, rev, changed }, lines: [`${id}  r${rev}  ${changed.join(', ')}`] };
      });
    }),
};

/** Fails: bad-value, unknown-field. */
function readPair(pair: string, lookups: FieldLookups, language: 'vi' | 'en'): Partial<StoryFields> {
  const sign = pair.indexOf('=');
  if (sign < 1) throw fail('bad-value', { value: pair, field: 'set', expected: 'FIELD=VALUE' });
  const name = findFieldName(pair.slice(0, sign));
  if (name === null) throw fail('unknown-field', { field: pair.slice(0, sign), fields: fieldNames.join(', ') });
  const value = pair.slice(sign + 1);
  const parsed = parseFieldValue(name, value, lookups);
  if (!parsed.ok) throw fail('bad-value', { value, field: name, expected: parsed.problem[language] });
  return parsed.value;
}
