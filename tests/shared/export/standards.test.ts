import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { ResolvedStory } from '../../../shared/export/format.ts';
import { newsmlG2 } from '../../../shared/export/newsml-g2/newsml-g2.ts';
import { ninjs } from '../../../shared/export/ninjs/ninjs.ts';
import { nitf } from '../../../shared/export/nitf/nitf.ts';
import { anyDocument } from '../../builders/any-document.ts';
import { fullStory } from '../../builders/full-story.ts';
import { fullStoryIn, fullStoryTo, hostileAddresses, hostileWords } from '../../builders/hostile-story.ts';
import { readRealStories } from '../../builders/real-stories.ts';
import { makeResolved } from '../../builders/resolved-story.ts';

const standards = path.resolve(process.env['GALLEY_STANDARDS'] ?? '../shared/standards');
const isThere = existsSync(standards);
if (!isThere)
  process.stderr.write(`The official schemas are not at ${standards}: set GALLEY_STANDARDS to check against them.\n`);

function generatedStories(): readonly ResolvedStory[] {
  const { photos, linked, story } = fullStory;
  const documents = anyDocument({ photoIds: [...photos.keys()], storyIds: [...linked.keys()] });
  const bodies = fc.sample(documents, { numRuns: 150, seed: 7 });
  return bodies.map((body) => ({ ...fullStory, story: { ...story, body } }));
}

async function allStories(): Promise<readonly ResolvedStory[]> {
  return [
    fullStory,
    makeResolved(),
    ...Object.values(hostileWords).map(fullStoryIn),
    ...hostileAddresses.map(fullStoryTo),
    ...generatedStories(),
    ...(await readRealStories()),
  ];
}

function mainText(format: typeof nitf, resolved: ResolvedStory): string {
  const [file] = format.write(resolved);
  if (file?.kind !== 'text') throw new Error('The first file is the text');
  return file.text;
}

describe.runIf(isThere)('by the schemas of the IPTC', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-schema-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What xmllint says of documents that are not valid; one start of it for all. */
  function lint(schema: string, documents: readonly string[]): string {
    const files = documents.map((text, index) => {
      const file = path.join(folder, `${index}.xml`);
      writeFileSync(file, text);
      return file;
    });
    try {
      const args = ['--nonet', '--huge', '--noout', '--schema', path.join(standards, schema), ...files];
      execFileSync('xmllint', args, { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 2 ** 26 });
      return '';
    } catch (error) {
      if (error instanceof Error && 'stderr' in error) return String(error.stderr);
      throw error;
    }
  }

  it.each([
    [newsmlG2, 'NewsML-G2_2.35-spec-All-Power.xsd'],
    [nitf, 'nitf-3-6.xsd'],
  ])('every story is valid XML, %#', async (format, schema) => {
    const documents = (await allStories()).map((resolved) => mainText(format, resolved));
    expect(documents.length).toBeGreaterThan(200);
    const told = lint(schema, documents).split('\n');
    expect(told.filter((line) => line !== '' && !line.endsWith(' validates')).slice(0, 5)).toEqual([]);
    expect(lint(schema, [mainText(format, fullStory).replace(/<(itemMeta|body)>/, '$&<x/>')])).toContain('error');
  });

  it('every story is valid ninjs', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const read = (name: string): object => JSON.parse(readFileSync(path.join(standards, name), 'utf8'));
    ajv.addSchema({ ...read('GeoJSON-schema.json') }, 'https://geojson.org/schema/GeoJSON.json');
    const validate = ajv.compile(read('ninjs-schema_3.1.json'));
    for (const resolved of await allStories()) {
      expect(validate(JSON.parse(mainText(ninjs, resolved))) ? [] : validate.errors).toEqual([]);
    }
    expect(validate({ ...JSON.parse(mainText(ninjs, fullStory)), invented: 1 })).toBe(false);
  });
});
