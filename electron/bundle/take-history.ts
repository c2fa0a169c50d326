import { assertNever } from '../../shared/base/assert-never.ts';
import type { BundleStanding, BundleVersion } from '../../shared/bundle/bundle.ts';
import { emptyDocument } from '../../shared/document/json.ts';
import { lineOf, parentOf } from '../../shared/merge/ancestry.ts';
import { applyChange } from '../../shared/story/story.ts';
import { emptyFields } from '../../shared/story/story-fields.ts';
import type { HandOvers, WholeVersion } from '../archive/stories/hand-overs.ts';
import type { KnownVersion } from '../archive/stories/story-writer.ts';
import type { ReadBundle } from './read-bundle.ts';
import { headOf } from './recognise-bundle.ts';

/**
 * Takes the story of a bundle with its history, as it stands to what is here. The revision under which theirs is kept
 * beside ours, of a story that went two ways; else null.
 */
export function takeHistory(
  handOvers: HandOvers,
  { story, versions, manifest }: ReadBundle,
  { standing, ours }: { readonly standing: BundleStanding; readonly ours: readonly KnownVersion[] },
): number | null {
  const { tags: _tags, ...head } = story;
  const whole = wholeVersions(versions);
  switch (standing.kind) {
    case 'same':
    case 'older':
      return null;
    case 'new':
      handOvers.add({ ...head, origin: versions[0]?.origin ?? manifest.sender.origin }, versions);
      return null;
    case 'diverged':
      return handOvers.keepBeside(story.id, whole, { baseRev: standing.baseRev }).get(headOf(versions).id) ?? null;
    case 'newer': {
      const following = followingVersions(ours, versions.map(withoutLink), whole);
      handOvers.keepBeside(story.id, whole, { baseRev: null, following });
      handOvers.follow({ ...head, rev: headOf(ours).rev + following.length }, following);
      return null;
    }
    default:
      return assertNever(standing);
  }
}

/**
 * The versions that go on from ours, under the revisions they get here: those of their main line after ours. Where
 * theirs brought ours in from beside, first what came of ours there, then what was made of both, which brings theirs in.
 */
function followingVersions(
  ours: readonly KnownVersion[],
  theirs: readonly KnownVersion[],
  whole: readonly WholeVersion[],
): readonly KnownVersion[] {
  const ourHead = headOf(ours);
  const main = theirs.filter(({ rev }) => rev > 0);
  const same = main.find(({ id }) => id === ourHead.id);
  if (same !== undefined) return numberFrom(ourHead.rev, main.slice(same.rev));
  const first = firstWith(theirs, main, ourHead.id);
  const joint = whole.find(({ rev }) => rev === first);
  if (joint === undefined) throw new Error('A history that holds ours brought it in somewhere');
  const { id: before } = main.find(({ rev }) => rev === first - 1) ?? { id: joint.mergedId };
  const fromOurs = stepsFrom(ourHead.id, whole, joint.mergedId);
  return numberFrom(ourHead.rev, [...fromOurs, { ...joint, mergedId: before }, ...main.slice(first)]);
}

function numberFrom(last: number, versions: readonly KnownVersion[]): readonly KnownVersion[] {
  return versions.map((version, index) => ({ ...version, rev: last + index + 1, parentRev: last + index }));
}

/** The versions beside their main line from ours, which is left out, to the one they brought in. */
function stepsFrom(ourId: string, theirs: readonly WholeVersion[], broughtIn: string | null): readonly WholeVersion[] {
  const steps: WholeVersion[] = [];
  let step = theirs.find(({ id }) => id === broughtIn);
  while (step !== undefined && step.id !== ourId) {
    if (step.rev > 0 || steps.includes(step)) return [];
    steps.unshift(step);
    const parent = parentOf(step);
    step = theirs.find(({ rev }) => rev === parent);
  }
  return step === undefined ? [] : steps;
}

/** The first revision of their main line that stands on this version. */
function firstWith(theirs: readonly KnownVersion[], main: readonly KnownVersion[], id: string): number {
  let [least, most] = [1, headOf(main).rev];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (lineOf(theirs, middle).has(id)) most = middle;
    else least = middle + 1;
  }
  return least;
}

function withoutLink({ chain: _chain, ...version }: BundleVersion): KnownVersion {
  return version;
}

/** Versions beside the main line cannot be played through from one another: each gets the whole of what it says. */
function wholeVersions(versions: ReadBundle['versions']): readonly WholeVersion[] {
  let state: WholeVersion['snapshot'] = { status: 'draft', fields: emptyFields, body: emptyDocument };
  return versions.map((version) => {
    state = version.snapshot ?? applyChange(state, version.change);
    return { ...withoutLink(version), snapshot: state };
  });
}
