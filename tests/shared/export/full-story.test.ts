import { describe, expect, it } from 'vitest';
import { marks } from '../../../shared/document/marks.ts';
import { nodes } from '../../../shared/document/nodes.ts';
import { parseDocument } from '../../../shared/document/parse-document.ts';
import { walkDocument } from '../../../shared/document/read-document.ts';
import type { ExportFormat, ResolvedStory } from '../../../shared/export/format.ts';
import { formats } from '../../../shared/export/formats.ts';
import type { FieldKindName, FieldValue } from '../../../shared/story/field-kinds.ts';
import { type FieldName, fieldNames, fields, type StoryFields } from '../../../shared/story/fields.ts';
import { emptyFields } from '../../../shared/story/story-fields.ts';
import { fullStory, fullStoryNote } from '../../builders/full-story.ts';

const { story } = fullStory;

describe('the full story of the tests', () => {
  it('has every node and every mark', () => {
    const used = new Set<string>();
    walkDocument(story.body, (node) => {
      for (const { type } of [node, ...(node.marks ?? [])]) used.add(type);
      return true;
    });
    expect([...used].sort()).toEqual([...Object.keys(nodes), ...Object.keys(marks)].sort());
  });

  it('fills every field, in the language of new stories', () => {
    const empty = fieldNames.filter((name) => story.fields[name] === emptyFields[name]);
    expect(empty).toEqual(['language']);
  });

  it('is one the archive takes', () => {
    expect(parseDocument(story.body).ok).toBe(true);
  });
});

/** A value no field of the full story has, for each kind of field. */
const others: { readonly [Kind in FieldKindName]: FieldValue<Kind> } = {
  line: 'Lời khác hẳn',
  text: 'Ghi chú khác hẳn',
  richLine: [{ type: 'text', text: 'Sapo khác hẳn' }],
  prefix: 'KHÁC',
  variants: { web: 'Tít khác hẳn', social: 'Tít khác hẳn', seo: 'Tít khác hẳn' },
  bylines: [{ name: 'Tên Khác', role: 'text' }],
  tags: [],
  subjects: [],
  related: [],
  instant: Date.UTC(2001, 0, 1),
  language: 'en',
  genre: 'opinion',
  priority: 6,
  flag: false,
  correction: null,
  overrides: [],
  deskNotes: [],
};

/** The tags of a story come resolved, and are not told by their ids. Plans of the desk are for other systems, not for readers. */
const ofPages = ['tags', 'embargoUntil', 'publishAt', 'genre', 'priority'];
/** These have no head for what only machines read. */
const ofWords = [...ofPages, 'expiresAt', 'slug', 'subjects'];
const noPlaceFor: Readonly<Record<string, readonly string[]>> = {
  html: ofPages,
  'html-single': ofPages,
  fragment: [...ofPages, 'expiresAt', 'slug', 'subjects'],
  docx: [...ofPages, 'expiresAt', 'slug', 'subjects'],
  markdown: ['tags', 'embargoUntil', 'publishAt'],
  text: ofWords,
  ninjs: ['tags', 'publishAt'],
  'newsml-g2': ['tags', 'publishAt'],
  nitf: ['tags', 'publishAt'],
};

function isShown(format: ExportFormat, name: FieldName): boolean {
  const changed: StoryFields = { ...story.fields, [name]: others[fields[name].kind] };
  const write = (resolved: ResolvedStory) => JSON.stringify(format.write(resolved));
  return write({ ...fullStory, story: { ...story, fields: changed } }) !== write(fullStory);
}

describe.each(formats)('a story exported as $id', (format) => {
  const internal = fieldNames.filter((name) => 'internal' in fields[name]);

  it('says nothing of what stays in the newsroom', () => {
    expect(internal.length).toBeGreaterThan(0);
    expect(internal.filter((name) => isShown(format, name))).toEqual([]);
    expect(JSON.stringify(story.body)).toContain(fullStoryNote);
    expect(JSON.stringify(format.write(fullStory))).not.toContain(fullStoryNote);
  });

  it('shows every other field but those it has no place for', () => {
    const hidden = fieldNames.filter((name) => !isShown(format, name) && !internal.includes(name));
    expect(hidden.sort()).toEqual([...(noPlaceFor[format.id] ?? ['unknown format'])].sort());
  });
});

/** The fixture of a format that writes no HTML. */
const endings: Readonly<Record<string, string>> = {
  docx: '.txt',
  markdown: '.md',
  text: '.txt',
  ninjs: '.json',
  'newsml-g2': '.xml',
  nitf: '.xml',
};

describe.each(formats)('the full story as $id', (format) => {
  it('is the page that stands in the fixtures', async () => {
    const texts = format.write(fullStory).filter((file) => file.kind === 'text');
    const [page, ...others] = texts;
    if (page === undefined) throw new Error('The first file is the page');
    const shown =
      format.packed === undefined
        ? page.text
        : [page, ...others].map(({ path, text }) => `${path}\n${text}`).join('\n');
    await expect(shown).toMatchFileSnapshot(
      `../../fixtures/export/full-story-${format.id}${endings[format.id] ?? '.html'}`,
    );
  });
});
