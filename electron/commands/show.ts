import { addCounts, countText } from '../../shared/base/count-text.ts';
import type { Language } from '../../shared/base/language.ts';
import { fieldLines } from '../../shared/compare/field-lines.ts';
import { countDocument } from '../../shared/document/count-document.ts';
import { inlineText, listFigures, readLines } from '../../shared/document/read-document.ts';
import { type FieldName, fieldNames, fields as fieldTable } from '../../shared/story/fields.ts';
import { formatFieldValue } from '../../shared/story/parse-field-value.ts';
import { statuses } from '../../shared/story/status.ts';
import type { Story } from '../../shared/story/story.ts';
import { type Tag, tagKinds } from '../../shared/story/tag.ts';
import { fieldWords } from '../app/field-words.ts';
import type { Archive } from '../archive/archive.ts';
import type { Command } from '../command-line/command.ts';
import { openLookups } from '../command-line/field-lookups.ts';
import { toIso } from '../command-line/story-lines.ts';
import { withArchive } from '../command-line/with-archive.ts';

export const show: Command = {
  name: 'show',
  summary: { en: 'Show one story with everything in it.', vi: 'Xem một bài với mọi thành phần.' },
  words: { wanted: 'ID', least: 1, most: 1 },
  options: {},
  examples: ['galley show 0190a3c1-7f2e-7b1c-9d3e-1f2a3b4c5d6e', 'galley show --json ID'],
  run: ({ archiveFolder, args, language }) =>
    withArchive(archiveFolder, 'read', (archive) => {
      const story = archive.stories.get(args.words[0] ?? '');
      const tags = archive.tags.byIds(story.fields.tags);
      const shown = listFields(archive, story, language);
      const kinds = tags.map(({ name, kind }) => `${name} (${tagKinds[kind][language]})`);
      return {
        json: toJson(story, tags),
        lines: [
          `${story.id}  ${statuses[story.status].label[language]}  r${story.rev}`,
          ...shown,
          ...(kinds.length > 0 ? [`${fieldTable.tags.label[language]}: ${kinds.join('; ')}`] : []),
          '',
          ...readLines(story.body).flatMap((line) => [line, '']),
        ],
      };
    }),
};

/** Every field that holds something, as `galley set` takes it; what that takes as JSON is read out, a line each. */
function listFields(archive: Archive, { fields }: Story, language: Language): readonly string[] {
  const lookups = openLookups(archive);
  const words = fieldWords(archive, [fields], language);
  return fieldNames
    .filter((name) => name !== 'tags')
    .flatMap((name) => {
      const label = `${fieldTable[name].label[language]}:`;
      if (!READ_OUT.has(name)) return wordsAfter(label, formatFieldValue(name, fields, lookups));
      const lines = fieldLines(fields, name, words).map(({ tokens }) => tokens.map(({ text }) => text).join(''));
      return lines.length === 0 ? [] : [label, ...lines.map((line) => `  ${line}`)];
    });
}

const READ_OUT: ReadonlySet<FieldName> = new Set<FieldName>(['headlineVariants', 'subjects', 'related', 'correction']);

function wordsAfter(label: string, text: string): readonly string[] {
  return text === '' ? [] : [`${label} ${text}`];
}

function toJson({ id, status, rev, fields, body, ...times }: Story, tags: readonly Tag[]): object {
  return {
    id,
    status,
    rev,
    createdAt: toIso(times.createdAt),
    updatedAt: toIso(times.updatedAt),
    ...fields,
    sapo: inlineText(fields.sapo),
    publishedAt: toIso(fields.publishedAt),
    embargoUntil: toIso(fields.embargoUntil),
    publishAt: toIso(fields.publishAt),
    expiresAt: toIso(fields.expiresAt),
    correction: fields.correction === null ? null : { ...fields.correction, at: toIso(fields.correction.at) },
    tags: tags.map(({ name, kind }) => ({ name, kind })),
    photos: listFigures(body),
    body,
    counts: addCounts(countDocument(body), countText(inlineText(fields.sapo))),
  };
}
