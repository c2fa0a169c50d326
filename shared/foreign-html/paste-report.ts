/** What a paste kept, changed and left out, by kind. Counts only; the words are in paste-texts.ts. */
export const keptKinds = ['headings', 'lists', 'quotes', 'tables', 'links', 'footnotes', 'pictures'] as const;
export const changedKinds = ['letteredLists', 'layoutTables'] as const;
export const droppedKinds = ['formatting', 'comments', 'deletedText', 'hiddenText', 'tracking', 'embeds'] as const;

export type KeptKind = (typeof keptKinds)[number];
export type ChangedKind = (typeof changedKinds)[number];
export type DroppedKind = (typeof droppedKinds)[number];
export type PasteKind = KeptKind | ChangedKind | DroppedKind;

export type PasteReport = Readonly<Partial<Record<PasteKind, number>>>;

export interface PasteNotes {
  readonly note: (kind: PasteKind, count?: number) => void;
  readonly read: () => PasteReport;
}

export function makePasteNotes(): PasteNotes {
  const counts: Partial<Record<PasteKind, number>> = {};
  return {
    note(kind, count = 1) {
      if (count > 0) counts[kind] = (counts[kind] ?? 0) + count;
    },
    read: () => counts,
  };
}

/** Only what was changed or left out is worth interrupting anybody for. */
export function isWorthSaying(report: PasteReport): boolean {
  return [...changedKinds, ...droppedKinds].some((kind) => (report[kind] ?? 0) > 0);
}

export function addReports(reports: readonly PasteReport[]): PasteReport {
  const notes = makePasteNotes();
  for (const report of reports)
    for (const kind of [...keptKinds, ...changedKinds, ...droppedKinds]) notes.note(kind, report[kind] ?? 0);
  return notes.read();
}
