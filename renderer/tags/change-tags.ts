import type { Text } from '../../shared/base/language.ts';
import type { TagChange } from '../../shared/bridge/calls/tag-calls.ts';
import { ask } from '../bridge/ask.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { showFailure, showToast } from '../state/toasts.ts';
import { tagTexts } from './tag-texts.ts';

export const changeTexts: Readonly<Record<TagChange['kind'], Text>> = {
  edit: tagTexts.changedEdit,
  merge: tagTexts.changedMerge,
  split: tagTexts.changedSplit,
  delete: tagTexts.changedDelete,
};

/** Asks for a change and says what was done, with its undo; false when it was refused. */
export async function changeTags(asking: Promise<TagChange>): Promise<boolean> {
  const changed = await ask(asking);
  if (!changed.ok) {
    showFailure(changed.problem);
    return false;
  }
  const { id, kind, names, stories } = changed.value;
  showToast({
    tone: 'plain',
    text: changeTexts[kind],
    values: { name: names[0] ?? '', count: stories },
    action: { label: tagTexts.undo, run: () => void undoChange(id).catch(reportBug) },
  });
  return true;
}

export async function undoChange(changeId: string): Promise<void> {
  const undone = await ask(client.tag.undo({ changeId }));
  if (undone.ok) showToast({ tone: 'plain', text: tagTexts.undone });
  else showFailure(undone.problem);
}
