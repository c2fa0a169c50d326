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
  related: [],
  instant: Date.UTC(2001, 0, 1),
  language: 'en',
  genre: 'opinion',
  priority: 6,
  flag: false,
  correction: null,
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

  it('shows every other field but those that plan the work', () => {
    // The tags of a story come resolved, and are not told by their ids.
    const planning = ['tags', 'embargoUntil', 'publishAt', 'genre', 'priority'];
    // A fragment has no head: the site it goes into has its own.
    const ofHead = format.id === 'fragment' ? ['expiresAt', 'slug'] : [];
    const hidden = fieldNames.filter((name) => !isShown(format, name) && !internal.includes(name));
    expect(hidden.sort()).toEqual([...planning, ...ofHead].sort());
  });
});

describe.each(formats)('the full story as $id', (format) => {
  it('is the page that stands in the fixtures', async () => {
    const [page] = format.write(fullStory);
    if (page?.kind !== 'text') throw new Error('The first file is the page');
    await expect(page.text).toMatchFileSnapshot(`../../fixtures/export/full-story-${format.id}.html`);
  });
});
