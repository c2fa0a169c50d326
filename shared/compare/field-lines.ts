import { formatPublishTime } from '../base/format-time.ts';
import type { Language } from '../base/language.ts';
import type { FieldKindName, FieldValue } from '../story/field-kinds.ts';
import { type FieldName, fields, type StoryFields } from '../story/fields.ts';
import {
  correctionTexts,
  flagTexts,
  genreTexts,
  languageTexts,
  roleTexts,
  variantTexts,
} from '../story/value-texts.ts';
import { topicName } from '../subject/find-topics.ts';
import { inlineTokens, makeLine, type StoryLine, textLine } from './story-lines.ts';

/** What the words of a field's value depend on. */
export interface FieldWords {
  readonly language: Language;
  /** IANA zone of the publication. */
  readonly zone: string;
  readonly tagName: (id: string) => string;
  /** What a check is called. */
  readonly checkName: (id: string) => string;
}

/** The value of a field as lines to be compared; none when it is empty. */
export function fieldLines(all: StoryFields, name: FieldName, words: FieldWords): readonly StoryLine[] {
  const read: LineReader<unknown> = readers[fields[name].kind] as unknown as LineReader<unknown>; // each kind is read only with its own values
  return read(all[name], words).filter(({ tokens }) => tokens.length > 0);
}

type LineReader<Value> = (value: Value, words: FieldWords) => readonly StoryLine[];

const readers: { readonly [Kind in FieldKindName]: LineReader<FieldValue<Kind>> } = {
  line: (value) => [line(value)],
  text: (value) => value.split('\n').map((part) => line(part)),
  richLine: (value) => [makeLine('paragraph', inlineTokens(value))],
  prefix: (value) => [line(value ?? '')],
  variants: (value, { language }) =>
    Object.entries(variantTexts).flatMap(([name, label]) => {
      const headline = Object.entries(value).find(([known]) => known === name)?.[1];
      return headline === undefined ? [] : [line(`${label[language]}: ${headline}`)];
    }),
  bylines: (value, { language }) =>
    value.map(({ name, role }) => line(role === 'text' ? name : `${name} (${roleTexts[role][language]})`)),
  tags: (value, { tagName }) => value.map((id) => line(tagName(id))),
  subjects: (value, { language }) => value.map((code) => line(topicName(code, language))),
  related: (value) =>
    value.map(({ headline, section }) => line(section === '' ? headline : `${headline} (${section})`)),
  instant: (value, { zone }) => [line(value === null ? '' : formatPublishTime(value, zone))],
  language: (value, { language }) => [line(languageTexts[value][language])],
  genre: (value, { language }) => [line(genreTexts[value][language])],
  priority: (value) => [line(String(value))],
  flag: (value, { language }) => [line(value ? flagTexts.yes[language] : flagTexts.no[language])],
  correction: (value, { language, zone }) =>
    value === null
      ? []
      : [
          line(`${correctionTexts[value.cause][language]}, ${formatPublishTime(value.at, zone)}`),
          line(value.wrong),
          line(value.right),
        ],
  overrides: (value, { checkName }) => value.map(({ check, reason }) => line(`${checkName(check)}: ${reason}`)),
  deskNotes: (value) => value.map(({ author, text }) => line(author === '' ? text : `${author}: ${text}`)),
};

function line(text: string): StoryLine {
  return textLine('paragraph', text);
}
