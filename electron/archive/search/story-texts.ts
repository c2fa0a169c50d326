import type { NodeJson } from '../../../shared/document/json.ts';
import { inlineText, listFigures, readLines } from '../../../shared/document/read-document.ts';
import type { HeadlineVariants } from '../../../shared/story/field-kinds.ts';
import type { Connection } from '../file/database.ts';
import { decodeBody } from '../stories/body.ts';

/** Reads the texts that stories are found by, for one search: what was read once is not read again. */
export interface StoryTexts {
  /** Sapo, body, captions and credits first: where a snippet is taken from. */
  linesOf(row: number): Iterable<string>;
  forget(): void;
}

interface MainText {
  readonly headline: string;
  readonly kicker: string;
  readonly sapo: string;
  readonly doc: Buffer;
}

interface OtherText {
  readonly bylines: string;
  readonly variants: string;
  readonly place: string;
  readonly source: string;
  readonly note: string;
}

export function openStoryTexts(connection: Connection): StoryTexts {
  const readMain = connection.prepare<[number], MainText>(
    'SELECT story.headline, story.kicker, story.sapo, body.doc FROM story JOIN body ON body.row = story.row WHERE story.row = ?',
  );
  const readOther = connection.prepare<[number], OtherText>(
    `SELECT bylines, headline_variants AS variants, dateline_place AS place, source, ed_note AS note FROM story WHERE row = ?`,
  );
  const readTags = connection.prepare<[number], { name: string; aliases: string }>(
    'SELECT tag.name, tag.aliases FROM story_tag JOIN tag ON tag.row = story_tag.tag_row WHERE story_tag.story_row = ?',
  );
  const read = new Map<number, readonly string[]>();

  function mainLines(row: number): readonly string[] {
    const known = read.get(row);
    if (known !== undefined) return known;
    const found = readMain.get(row);
    if (found === undefined) return [];
    const body = decodeBody(found.doc);
    const figures = listFigures(body).flatMap(({ credit, alt }) => [credit, alt]);
    const lines = [
      inlineText(JSON.parse(found.sapo) as NodeJson[]), // written by story-columns.ts
      ...readLines(body),
      ...figures,
      found.kicker,
      found.headline,
    ];
    read.set(row, lines);
    return lines;
  }

  function otherLines(row: number): readonly string[] {
    const found = readOther.get(row);
    if (found === undefined) return [];
    const bylines = JSON.parse(found.bylines) as { name: string }[]; // written by story-columns.ts
    const variants = JSON.parse(found.variants) as HeadlineVariants; // written by story-columns.ts
    const tags = readTags.all(row).flatMap(({ name, aliases }) => [name, ...(JSON.parse(aliases) as string[])]); // written by tags.ts
    return [
      ...bylines.map(({ name }) => name),
      ...tags,
      ...Object.values(variants),
      found.place,
      found.source,
      found.note,
    ];
  }

  return {
    *linesOf(row) {
      yield* mainLines(row);
      yield* otherLines(row);
    },
    forget: () => read.clear(),
  };
}
