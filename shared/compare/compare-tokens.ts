import { diffArrays } from 'diff';
import type { Run } from './comparison.ts';
import type { Token } from './story-lines.ts';

/** Lines that differ in more places than this are shown as one replaced by the other: nobody reads such a mixture. */
const MOST_CHANGES = 1500;

/** The runs that lead from one line to the other, word by word. */
export function compareTokens(before: readonly Token[], after: readonly Token[]): readonly Run[] {
  const changes = diffArrays(texts(before), texts(after), { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return joinRuns([run('removed', before), run('added', after)]);
  const runs: Run[] = [];
  let old = 0;
  let now = 0;
  for (const { added, removed, value } of changes) {
    if (removed) runs.push(run('removed', before.slice(old, old + value.length)));
    else if (added) runs.push(run('added', after.slice(now, now + value.length)));
    else runs.push(...keptRuns(before.slice(old, old + value.length), after.slice(now, now + value.length)));
    if (!added) old += value.length;
    if (!removed) now += value.length;
  }
  return joinRuns(bridgeSpaces(joinRuns(runs)));
}

export function wholeRun(kind: Run['kind'], tokens: readonly Token[]): readonly Run[] {
  return tokens.length === 0 ? [] : [run(kind, tokens)];
}

function run(kind: Run['kind'], tokens: readonly Token[]): Run {
  return { kind, text: tokens.map(({ text }) => text).join('') };
}

function texts(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}

function keptRuns(before: readonly Token[], after: readonly Token[]): readonly Run[] {
  return after.map((token, index) => run(token.style === before[index]?.style ? 'same' : 'restyled', [token]));
}

/** Neighbours of one kind become one run; of what is replaced, the old words stand before the new ones. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const next of runs) {
    if (next.text === '') continue;
    const last = joined[joined.length - 1];
    if (last?.kind === next.kind) joined[joined.length - 1] = { kind: last.kind, text: last.text + next.text };
    else joined.push(next);
  }
  return joined;
}

/** Where words on both sides of a space were replaced, they read better as one phrase: hai xã → ba huyện. */
function bridgeSpaces(runs: readonly Run[]): readonly Run[] {
  const bridged: Run[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const [removed, added, space, nextRemoved, nextAdded] = [
      bridged[bridged.length - 1],
      runs[index],
      runs[index + 1],
      runs[index + 2],
      runs[index + 3],
    ];
    const isBridge =
      removed?.kind === 'removed' &&
      added?.kind === 'added' &&
      space?.kind === 'same' &&
      space.text.trim() === '' &&
      nextRemoved?.kind === 'removed' &&
      nextAdded?.kind === 'added';
    if (!isBridge) {
      if (added !== undefined) bridged.push(added);
      continue;
    }
    bridged[bridged.length - 1] = { kind: 'removed', text: removed.text + space.text + nextRemoved.text };
    return bridgeSpaces([
      ...bridged,
      { kind: 'added', text: added.text + space.text + nextAdded.text },
      ...runs.slice(index + 4),
    ]);
  }
  return bridged;
}
