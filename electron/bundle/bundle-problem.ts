import { formatText } from '../../shared/base/format-text.ts';
import type { Text } from '../../shared/base/language.ts';
import { type BundleProblemName, bundleProblems } from '../../shared/bundle/bundle-problems.ts';

const MOST_TOLD = 120;

/** Why a bundle is refused, on its way up to where it is said. What the bundle itself says is cut to a line. */
export class BundleProblem extends Error {
  override readonly name = 'BundleProblem';
  readonly told: Text;

  constructor(problem: BundleProblemName, about: Readonly<Record<string, string | number>> = {}) {
    super(problem);
    const values = Object.fromEntries(Object.entries(about).map(([name, value]) => [name, oneLine(value)]));
    const text = bundleProblems[problem];
    this.told = { en: formatText(text, 'en', values), vi: formatText(text, 'vi', values) };
  }
}

function oneLine(value: string | number): string | number {
  if (typeof value === 'number') return value;
  const line = value.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return line.length > MOST_TOLD ? `${line.slice(0, MOST_TOLD)}…` : line;
}
