/** A version as far as it says what it was made from. Main versions (`rev` > 0) are each made from the one before. */
export interface Descendant {
  readonly id: string;
  readonly rev: number;
  readonly parentRev: number | null;
  /** The version from elsewhere that this one brought in. */
  readonly mergedId: string | null;
}

/**
 * What a version stands on: itself and everything it was made from or brought in, numbered so that each comes after what
 * it was made from. A version beside the main line is not among it until one of the line has brought it in: keeping
 * somebody's text is not having read it.
 */
export function lineOf(versions: readonly Descendant[], rev: number): ReadonlyMap<string, number> {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const byRev = new Map(versions.map((version) => [version.rev, version]));
  const line = new Map<string, number>();
  const entered = new Set<Descendant>();
  const start = byRev.get(rev);
  const open = start === undefined ? [] : [start];
  for (let version = open.at(-1); version !== undefined; version = open.at(-1)) {
    if (entered.has(version)) {
      open.pop();
      number(line, version.mergedId);
      number(line, version.id);
      continue;
    }
    entered.add(version);
    const merged = version.mergedId === null ? undefined : byId.get(version.mergedId);
    const parent = byRev.get(parentOf(version) ?? 0);
    for (const origin of [merged, parent]) if (origin !== undefined && !entered.has(origin)) open.push(origin);
  }
  return line;
}

/** The revision a version was made from. */
export function parentOf({ rev, parentRev }: Descendant): number | null {
  return rev > 0 ? rev - 1 : parentRev;
}

/** The newest version that both lines hold. */
export function findShared(ours: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): string | null {
  let newest: string | null = null;
  let most = -1;
  for (const [id, at] of ours) {
    if (at <= most || !theirs.has(id)) continue;
    [newest, most] = [id, at];
  }
  return newest;
}

function number(line: Map<string, number>, id: string | null): void {
  if (id !== null && !line.has(id)) line.set(id, line.size);
}
