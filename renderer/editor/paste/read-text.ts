import { type DOMParser, Fragment, type Mark, type Schema, Slice } from '@tiptap/pm/model';
import type { PreparedHtml } from '../../../shared/foreign-html/prepare-html.ts';
import { joinBlocks, readPart } from './read-parts.ts';

/** Plain text as paragraphs and lists. */
export function readTextSlice(parser: DOMParser, { parts }: PreparedHtml): Slice {
  return joinBlocks(parts.flatMap((part) => readPart(parser, part)));
}

/** Plain text letter for letter, a paragraph a line, looking like the text around it. */
export function readPlainSlice(schema: Schema, text: string, marks: readonly Mark[]): Slice {
  const lines = text.split(/(?:\r\n?|\n)+/).filter((line, index) => line !== '' || index === 0);
  const paragraphs = lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line, marks)]));
  return new Slice(Fragment.fromArray(paragraphs), 1, 1);
}
