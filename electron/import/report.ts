import type { ImportReport } from '../../shared/bridge/calls.ts';

/** Collects what an import recognised, changed and left out, in short stable English words: scripts read them too. */
export interface ReportNotes {
  recognised(what: string, count?: number): void;
  changed(what: string): void;
  dropped(what: string): void;
  finish(): ImportReport;
}

export function makeReport(): ReportNotes {
  const recognised: string[] = [];
  const changed: string[] = [];
  const dropped: string[] = [];
  return {
    recognised(what, count) {
      if (count !== 0) recognised.push(count === undefined ? what : `${what}: ${count}`);
    },
    changed: (what) => changed.push(what),
    dropped: (what) => dropped.push(what),
    finish: () => ({ recognised, changed: [...new Set(changed)], dropped: [...new Set(dropped)] }),
  };
}
