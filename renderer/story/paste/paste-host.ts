import type { LegacyOffer, PasteHost, PasteWork } from '../../editor/paste/paste-host.ts';
import { makeStore } from '../../state/store.ts';
import { showToast } from '../../state/toasts.ts';
import { sayReport } from './say-report.ts';

export const pasteOffer = makeStore<LegacyOffer | null>(null);
export const pasteWork = makeStore<PasteWork | null>(null);

/** The Story screen as pasting sees it: a note for the report, a bar for what takes a while or wants an answer. */
export const pasteHost: PasteHost = {
  pasted: (report) => showToast({ tone: 'plain', ...sayReport(report) }),
  offer: pasteOffer.set,
  working: pasteWork.set,
};
