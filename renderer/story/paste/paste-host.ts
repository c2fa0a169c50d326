import type { Text } from '../../../shared/base/language.ts';
import type { LegacyOffer, PasteHost, PasteWork } from '../../editor/paste/paste-host.ts';
import { makeStore } from '../../state/store.ts';
import { showToast, toasts } from '../../state/toasts.ts';
import { sayReport } from './say-report.ts';

export const pasteOffer = makeStore<LegacyOffer | null>(null);
export const pasteWork = makeStore<PasteWork | null>(null);

/** Only the last report is shown; the one before it is of no use to anybody any more. */
let lastSaid: Text | null = null;

/** The Story screen as pasting sees it: a note for the report, a bar for what takes a while or wants an answer. */
export const pasteHost: PasteHost = {
  pasted(report) {
    const said = sayReport(report);
    toasts.update((all) => all.filter(({ text }) => text !== lastSaid));
    lastSaid = said.text;
    showToast({ tone: 'plain', ...said });
  },
  offer: pasteOffer.set,
  working: pasteWork.set,
};
