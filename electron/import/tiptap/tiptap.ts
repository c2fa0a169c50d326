import * as z from 'zod';
import { cleanLine, cleanText } from '../../../shared/base/clean-text.ts';
import { isRecord } from '../../../shared/base/json-shape.ts';
import { fail } from '../../../shared/bridge/failure.ts';
import type { DocumentJson, NodeJson } from '../../../shared/document/json.ts';
import { parseDocument } from '../../../shared/document/parse-document.ts';
import { inlineText, readPlainText } from '../../../shared/document/read-document.ts';
import { fieldChangesInput } from '../../../shared/story/story-fields.ts';
import { type TagKind, tagKinds } from '../../../shared/story/tag.ts';
import type { ImportFormat, ReadStory } from '../import-format.ts';
import { makeReport } from '../report.ts';

const tagShape = z.object({
  name: z.string().min(1).max(200),
  kind: z.enum(Object.keys(tagKinds) as [TagKind, ...TagKind[]]), // a non-empty list
});

/** TipTap JSON: a document alone, or `{ fields, tags, body }`. Refused as a whole when anything in it is unknown. */
export const tiptap: ImportFormat = {
  id: 'tiptap',
  extensions: ['.json'],
  read: (source) => readTiptap(parseJson(source)),
};

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw fail('unreadable-import', { path: '', format: 'JSON', problem: error.message });
    throw error;
  }
}

const TAKEN = new Set(['body', 'fields', 'tags']);

function readTiptap(value: unknown): ReadStory {
  const { body, fields = {}, tags = [] } = isRecord(value) && 'body' in value ? value : { body: value };
  if (!isRecord(body) || body['type'] !== 'doc') throw fail('no-story-in-file', { path: '' });
  const document = parseDocument(body);
  if (!document.ok) throw fail('bad-document', { found: document.problem.found, at: document.problem.at });
  const parsedFields = fieldChangesInput.safeParse(fields);
  const parsedTags = z.array(tagShape).safeParse(tags);
  if (!parsedFields.success) throw unreadable(parsedFields.error);
  if (!parsedTags.success) throw unreadable(parsedTags.error);
  const report = makeReport();
  const names = isRecord(value) && 'body' in value ? Object.keys(value).filter((name) => !TAKEN.has(name)) : [];
  for (const name of names.slice(0, 20)) report.dropped(name.slice(0, 60));
  for (const name of Object.keys(parsedFields.data)) report.recognised(name);
  report.recognised('blocks', document.value.content.length);
  const { tags: _ids, ...known } = parsedFields.data;
  const clean: DocumentJson = { ...document.value, content: document.value.content.map(withCleanText) };
  if (readPlainText(clean) !== readPlainText(document.value)) report.changed('characters that text cannot hold');
  return {
    fields: { ...headlineFrom(clean), ...known },
    tags: parsedTags.data,
    body: clean,
    report: report.finish(),
  };
}

function withCleanText(node: NodeJson): NodeJson {
  return {
    ...node,
    ...(node.text === undefined ? {} : { text: cleanText(node.text) }),
    ...(node.content === undefined ? {} : { content: node.content.map(withCleanText) }),
  };
}

/** A document without fields is named by its first subhead or line. */
function headlineFrom(document: DocumentJson) {
  const [first] = document.content;
  return { headline: first === undefined ? '' : cleanLine(inlineText(first.content ?? []).slice(0, 500)) };
}

function unreadable({ issues }: z.ZodError) {
  const [issue] = issues;
  return fail('unreadable-import', {
    path: '',
    format: 'JSON',
    problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  });
}
