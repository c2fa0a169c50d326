import type { SnippetPart } from '../story/story.ts';
import type { FoundRun, TextMatcher } from './match-text.ts';

const BEFORE = 40;
const LONGEST = 160;

/** The line that holds the most of what is looked for, cut around the first run, the runs marked in the original spelling. */
export function makeSnippet(lines: Iterable<string>, matcher: TextMatcher): readonly SnippetPart[] | null {
  let best: { line: string; runs: readonly FoundRun[]; parts: number } | null = null;
  for (const line of lines) {
    const runs = matcher.findRuns(line);
    const parts = new Set(runs.map(({ part }) => part)).size;
    if (parts > (best?.parts ?? 0)) best = { line, runs, parts };
    if (parts === matcher.parts) break;
  }
  return best === null ? null : cut(best.line, best.runs);
}

/** A whole line with its runs marked; null when it holds none. */
export function markLine(line: string, matcher: TextMatcher): readonly SnippetPart[] | null {
  const runs = matcher.findRuns(line);
  return runs.length === 0 ? null : partsBetween(line, runs, { start: 0, end: line.length });
}

function cut(line: string, runs: readonly FoundRun[]): readonly SnippetPart[] {
  const first = runs[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : Math.max(line.lastIndexOf(' ', first - BEFORE) + 1, 0);
  const end =
    line.length - start <= LONGEST ? line.length : Math.max(line.lastIndexOf(' ', start + LONGEST), first + 1);
  const parts = partsBetween(line, runs, { start, end });
  return [
    ...(start > 0 ? [{ text: '… ', found: false }] : []),
    ...parts,
    ...(end < line.length ? [{ text: ' …', found: false }] : []),
  ];
}

function partsBetween(
  line: string,
  runs: readonly FoundRun[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = start;
  const add = (text: string, found: boolean) => {
    if (text.length > 0) parts.push({ text, found });
  };
  for (const run of runs) {
    if (run.end > end) break;
    if (run.start < start) continue;
    add(line.slice(at, run.start), false);
    add(line.slice(run.start, run.end), true);
    at = run.end;
  }
  add(line.slice(at, end), false);
  return parts;
}
