import { inlineText } from '../../../shared/document/read-document.ts';
import { rankRelated } from '../../../shared/related/rank-related.ts';
import { rarity } from '../../../shared/related/rarity.ts';
import type {
  RelatedCandidate,
  RelatedSubject,
  RelatedSuggestion,
  WeighedTag,
} from '../../../shared/related/related-story.ts';
import { pairsIn } from '../../../shared/related/shared-runs.ts';
import { makeMatcher } from '../../../shared/search/match-text.ts';
import type { Phrase } from '../../../shared/search/query.ts';
import { cutWords } from '../../../shared/search/words.ts';
import { listLinkedIds } from '../../../shared/story/linked-stories.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import type { Story } from '../../../shared/story/story.ts';
import type { TagKind } from '../../../shared/story/tag.ts';
import type { ArchiveContext } from '../context.ts';
import { openStoryTexts } from '../search/story-texts.ts';
import { prepareNames } from './names-of-story.ts';
import { prepareNewest } from './newest-matching.ts';
import { prepareNear } from './stories-near.ts';

export interface RelatedFinder {
  /** Other stories that go with this one, the best first; none it has already, none that was withdrawn or thrown away. */
  suggest(story: Story, limit: number): readonly RelatedSuggestion[];
}

/** So many that have most in common are read and compared. */
const MOST_READ = 60;
/** Words that more headlines have together say nothing. */
const LEAST_RARITY = 1.5;
const MOST_PAIRS = 8;

interface CandidateRow {
  readonly row: number;
  readonly id: string;
  readonly status: StatusName;
  readonly section: string;
  readonly headline: string;
  readonly datedAt: number;
}

/** What was found of other stories, by row. */
class Findings {
  readonly names = new Map<number, string[]>();
  readonly #weights = new Map<number, number>();

  add(rows: readonly number[], weight: number, name?: string): void {
    for (const row of rows) {
      this.#weights.set(row, (this.#weights.get(row) ?? 0) + weight);
      if (name !== undefined) this.names.set(row, [...(this.names.get(row) ?? []), name]);
    }
  }

  /** Those with most in common. */
  best(most: number): readonly number[] {
    const sorted = [...this.#weights].sort(([rowA, a], [rowB, b]) => b - a || rowB - rowA);
    return sorted.slice(0, most).map(([row]) => row);
  }
}

export function openRelated({ connection }: ArchiveContext): RelatedFinder {
  const newest = prepareNewest(connection);
  const namesOf = prepareNames(connection);
  const texts = openStoryTexts(connection);
  const near = prepareNear(connection);
  const readTag = connection.prepare<
    { id: string },
    { row: number; id: string; name: string; kind: TagKind; uses: number }
  >(
    'SELECT row, id, name, kind, uses FROM tag WHERE id = coalesce((SELECT tag_id FROM tag_alias WHERE tag_alias.id = @id), @id)',
  );
  const readRows = connection.prepare<[string], CandidateRow>(
    `SELECT row, id, status, section, headline, dated_at AS datedAt FROM story
     WHERE row IN (SELECT value FROM json_each(?)) AND status NOT IN ('withdrawn', 'trashed')`,
  );
  const readTags = connection
    .prepare<[number], string>(
      'SELECT tag.id FROM story_tag JOIN tag ON tag.row = story_tag.tag_row WHERE story_tag.story_row = ?',
    )
    .pluck();

  /** The stories that share something with this one, and how rare that is. */
  function gather(story: Story): { readonly subject: RelatedSubject; readonly findings: Findings } {
    const findings = new Findings();
    const top = newest.lastRow();
    const datedAt = story.fields.publishedAt ?? story.createdAt;
    const tags = story.fields.tags.flatMap((id): readonly WeighedTag[] => {
      const tag = readTag.get({ id });
      if (tag === undefined) return [];
      const weight = rarity(tag.uses, top);
      findings.add(newest.withTag(tag.row), weight);
      return [{ id: tag.id, name: tag.name, kind: tag.kind, weight }];
    });
    const nameWeights = new Map<string, number>();
    for (const name of namesOf(story)) {
      const { rows, count } = newest.withPhrase(cutWords(name), top);
      nameWeights.set(name, rarity(count, top));
      findings.add(rows, rarity(count, top), name);
    }
    const lines = [story.fields.headline, inlineText(story.fields.sapo)];
    const pairWeights = new Map<string, number>();
    for (const pair of [...new Set(lines.flatMap(pairsIn))].slice(0, MOST_PAIRS)) {
      const { rows, count } = newest.withPairInHeadline(pair, top);
      const weight = rarity(count, top);
      if (weight < LEAST_RARITY) continue;
      pairWeights.set(pair, weight);
      findings.add(rows, weight / 2);
    }
    const { section } = story.fields;
    if (section !== '') findings.add(near(section, datedAt), LEAST_RARITY / 2);
    return { subject: { section, datedAt, tags, nameWeights, pairWeights }, findings };
  }

  function toCandidate({ row, ...shown }: CandidateRow, names: readonly string[]): RelatedCandidate {
    return { ...shown, tagIds: new Set(readTags.all(row)), names };
  }

  /** The index finds a name also where its words only stand in pieces: the text decides. */
  function isNamed(row: number, name: string): boolean {
    const phrases: readonly Phrase[] = [cutWords(name)];
    const query = { words: [], isOpen: false, phrases, withoutWords: [], withoutPhrases: [], filters: [], unread: [] };
    return makeMatcher(query).isMeant(texts.linesOf(row));
  }

  return {
    suggest(story, limit) {
      texts.forget();
      const { subject, findings } = gather(story);
      const had = new Set([story.id, ...listLinkedIds(story)]);
      const rows = readRows.all(JSON.stringify(findings.best(MOST_READ + had.size))).filter(({ id }) => !had.has(id));
      const candidates = new Map(
        rows.map((row) => [row.id, { row: row.row, candidate: toCandidate(row, findings.names.get(row.row) ?? []) }]),
      );
      const ranked = rankRelated(
        subject,
        [...candidates.values()].map(({ candidate }) => candidate),
      );
      const proved = ranked.slice(0, limit * 2).flatMap(({ id }) => {
        const found = candidates.get(id);
        if (found === undefined) return [];
        const names = found.candidate.names.filter((name) => isNamed(found.row, name));
        return [{ ...found.candidate, names }];
      });
      return rankRelated(subject, proved).slice(0, limit);
    },
  };
}
