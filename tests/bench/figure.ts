export const areas = ['editor', 'photos', 'archive', 'export', 'start'] as const;
export type Area = (typeof areas)[number];

/** Something measured in the same run, beside ours: the floor nobody can go below, or another program. */
export interface Beside {
  readonly what: string;
  readonly value: number;
}

/** One line of `npm run bench -- --json`. */
export interface FigureLine {
  readonly area: Area;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** How many measurements the value comes from. */
  readonly n: number;
  readonly limit: Beside | null;
  readonly peer: Beside | null;
  readonly goal: string;
  readonly ok: boolean;
}

/** What figures are measured with. Everything in it is made once a run, from the same seed. */
export interface BenchContext {
  /** How many synthetic stories. */
  readonly size: number;
  /** A folder of this run's own. */
  readonly folder: string;
  /** An archive of `size` synthetic stories. */
  readonly syntheticArchive: () => Promise<string>;
  /** The archive that ships with Galley. */
  readonly sampleArchive: () => string;
}

/** One measurement that gives one or more lines. Adding a figure is a file and its line in figures.ts. */
export interface Figure {
  readonly area: Area;
  readonly measure: (context: BenchContext) => Promise<readonly FigureLine[]>;
}

export interface Measured {
  readonly area: Area;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly n: number;
  readonly limit?: Beside;
  readonly peer?: Beside;
  /** The goal: at most so much, in the same unit. */
  readonly most: number;
}

export function makeLine({ area, name, value, unit, n, limit, peer, most }: Measured): FigureLine {
  const goal = `≤ ${most} ${unit}`;
  return { area, name, value, unit, n, limit: limit ?? null, peer: peer ?? null, goal, ok: value <= most };
}
