import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { splitFrontMatter } from '../../electron/import/markdown/front-matter.ts';
import type { ExportFormat, ResolvedStory } from '../../shared/export/format.ts';
import { textOfPage } from './read-page.ts';

/** What another program finds in an export. */
export interface ReadExport {
  /** Every word, without the white space between them. */
  readonly text: string;
  /** The elements or keys in order: words of a story never change it. */
  readonly shape: readonly string[];
}

export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Reads what a format wrote back with a parser that is not ours. */
export function readExport(format: ExportFormat, resolved: ResolvedStory): ReadExport {
  const read = readers[format.id];
  if (read === undefined) throw new Error(`No reader for ${format.id}`);
  const texts = format.write(resolved).filter((file) => file.kind === 'text');
  const main = texts.find(({ path }) => path === 'word/document.xml') ?? texts[0];
  const others = texts.filter((file) => file !== main && file.path.endsWith('.xml'));
  for (const { text } of others) readXml(text);
  return read(main?.text ?? '');
}

const readers: Readonly<Record<string, (source: string) => ReadExport>> = {
  docx: readXml,
  nitf: readXml,
  'newsml-g2': readXml,
  ninjs: readJson,
  markdown: readMarkdown,
  text: (source) => ({ text: squeeze(source), shape: [] }),
};

/** Strict: throws at the first thing that is not well formed. */
export function readXml(source: string): ReadExport {
  const parser = new SaxesParser({ xmlns: true });
  const shape: string[] = [];
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => shape.push([name, ...Object.keys(attributes)].join(' ')));
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(source).close();
  return { text: squeeze(text), shape };
}

const ninjsTexts = z.object({
  headlines: z.array(z.object({ value: z.string() })),
  descriptions: z.array(z.object({ value: z.string(), contentType: z.string() })).default([]),
  bodies: z.array(z.object({ value: z.string() })),
});

function readJson(source: string): ReadExport {
  const json: unknown = JSON.parse(source);
  const { headlines, descriptions, bodies } = ninjsTexts.parse(json);
  const plain = descriptions.filter(({ contentType }) => contentType === 'text/plain');
  const parts = [...headlines, ...plain].map(({ value }) => value);
  return {
    text: squeeze([...parts, ...bodies.map(({ value }) => textOfPage(value))].join(' ')),
    shape: keysOf(json),
  };
}

function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

function readMarkdown(source: string): ReadExport {
  const { matter, rest } = splitFrontMatter(source);
  const fields: unknown = parseYaml(matter, { schema: 'core' });
  const html = marked.parse(rest, { gfm: true, async: false });
  const body = parseFragment(html);
  return { text: squeeze(`${wordsOf(fields)} ${wordsIn(body)}`), shape: [...keysOf(fields), ...elementsOf(body)] };
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(wordsOf).join(' ');
}

type Node = DefaultTreeAdapterTypes.Node;

/** The words of a page as Markdown makes it; a picture speaks through its title. */
function wordsIn(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (node.nodeName === 'img' && 'attrs' in node) return node.attrs.find(({ name }) => name === 'title')?.value ?? '';
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : '';
}

function elementsOf(node: Node): readonly string[] {
  const own = 'tagName' in node ? [[node.tagName, ...node.attrs.map(({ name }) => name)].join(' ')] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}
