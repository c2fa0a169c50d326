export const areas = ['editor', 'photos', 'archive', 'export', 'import', 'start'] as const;
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
  /** How many stories the archive holds, for a figure that is told for several sizes. */
  readonly stories: number | null;
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
  /** Measured in archives of growing size, up to the one asked for. */
  readonly isOfEachSize?: true;
  readonly measure: (context: BenchContext) => Promise<readonly FigureLine[]>;
}

export interface Measured {
  readonly area: Area;
  readonly name: string;
  readonly stories?: number;
  readonly value: number;
  readonly unit: string;
  readonly n: number;
  readonly limit?: Beside;
  readonly peer?: Beside;
  /** The goal: at most so much, in the same unit. */
  readonly most: number;
}

export function makeLine({ limit, peer, stories, most, ...measured }: Measured): FigureLine {
  return {
    ...measured,
    stories: stories ?? null,
    limit: limit ?? null,
    peer: peer ?? null,
    goal: `≤ ${most} ${measured.unit}`,
    ok: measured.value <= most,
  };
}
