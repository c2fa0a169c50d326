import type { Text } from '../../shared/base/language.ts';
import type { Failure } from '../../shared/bridge/failure.ts';
import { failures } from '../../shared/bridge/failures.ts';
import type { CheckAction } from '../../shared/story/check-action.ts';
import { getMove, type MoveId, moves, type StatusMove } from '../../shared/story/status.ts';
import { ask } from '../bridge/ask.ts';
import { client } from '../bridge/connection.ts';
import type { Command } from '../command/command.ts';
import { deskTexts } from '../messages/desk.ts';
import { interfaceLanguage } from '../messages/use-text.ts';
import { windowTexts } from '../messages/window.ts';
import { deskSelection } from '../state/desk-selection.ts';
import { deskLayout } from '../state/desk-view.ts';
import { openDialog } from '../state/open-dialog.ts';
import { goTo, place } from '../state/place.ts';
import { showFailure, showToast } from '../state/toasts.ts';
import { goToChecks } from '../story/checks/story-check.ts';
import { chosenChecks, storyQuestion } from '../story/screen-state.ts';
import { boardTexts } from './board/board-texts.ts';
import { undoOf } from './selection/change-stories.ts';

/** Commands of the Desk: what can be done with the selected stories. */
export const deskCommands: readonly Command[] = [
  {
    id: 'search-stories',
    title: windowTexts.searchStories,
    group: 'edit',
    shortcut: 'Mod+Shift+F',
    run: () => {
      if (place.get().screen !== 'desk') goTo({ screen: 'desk' });
      requestAnimationFrame(() => document.getElementById(SEARCH_BOX)?.focus());
    },
  },
  {
    id: 'open-story',
    title: deskTexts.openStory,
    group: 'story',
    when: ({ place: here, selected }) => here.screen === 'desk' && selected.length === 1,
    run: ({ selected }) => {
      const [story] = selected;
      if (story !== undefined) goTo({ screen: 'story', storyId: story.id });
    },
  },
  { id: 'desk-list', title: boardTexts.showList, group: 'view', run: () => showDesk('list') },
  { id: 'desk-board', title: boardTexts.showBoard, group: 'view', run: () => showDesk('board') },
  ...moves.map(moveCommand),
];

function showDesk(layout: 'list' | 'board'): void {
  deskLayout.set(layout);
  if (place.get().screen !== 'desk') goTo({ screen: 'desk' });
}

/** The id of the search box, so that a command can put the keyboard there. */
export const SEARCH_BOX = 'desk-search';

/** Offered when the role may do it and every selected story is in a status it starts from. */
function moveCommand(move: StatusMove): Command {
  return {
    id: `move-${move.id}`,
    title: move.label,
    group: 'story',
    when: ({ place: here, selected, app }) =>
      here.screen === 'desk' &&
      selected.length > 0 &&
      (selected.length === 1 || !isForOne(move)) &&
      move.roles.includes(app.settings.role) &&
      selected.every(({ status }) => move.from.includes(status)),
    run: ({ selected }) =>
      startMove(
        move,
        selected.map(({ id }) => id),
      ),
  };
}

/** The press law prescribes what a correction says, story by story. */
export function isForOne({ republishes }: StatusMove): boolean {
  return republishes === 'legally-corrected';
}

/** Moves the stories, or asks first for the reason, or for what the law wants said, where they are needed. */
export async function startMove(move: StatusMove, storyIds: readonly string[]): Promise<void> {
  const known = moves.find(({ id }) => id === move.id);
  if (known === undefined) throw new Error(`Unknown move ${move.id}`);
  const [first] = storyIds;
  if (isForOne(move) && first !== undefined) {
    goTo({ screen: 'story', storyId: first });
    storyQuestion.set({ kind: 'correction', storyId: first });
  } else if (move.needsReason === true) openDialog.set({ kind: 'move', storyIds, move: known.id });
  else await finishMove(known, storyIds, '');
}

export async function finishMove(
  move: { readonly id: MoveId; readonly label: Text },
  storyIds: readonly string[],
  reason: string,
): Promise<boolean> {
  const moved = await ask(client.story.move({ storyIds: [...storyIds], move: move.id, reason }));
  if (!moved.ok) {
    showRefusal(moved.problem, getMove(move.id).checks);
    return false;
  }
  deskSelection.set([]);
  chosenChecks.set(null);
  const { steps } = moved.value;
  const values = { count: steps.length, move: move.label[interfaceLanguage.get()] };
  const toast = { tone: 'plain', text: deskTexts.moved, values } as const;
  // What readers have seen is not undone but withdrawn or corrected.
  const { to, from } = getMove(move.id);
  const isPublic = [to, ...from].includes('published');
  showToast(isPublic ? toast : { ...toast, action: undoOf(steps) });
  return true;
}

/** A story its checks hold back is one press away, with what stops it. */
function showRefusal(problem: Failure, action: CheckAction | undefined): void {
  const storyId = problem.values['storyId'];
  if (problem.code !== 'checks-stop' || typeof storyId !== 'string' || action === undefined) {
    showFailure(problem);
    return;
  }
  const { message, hint } = failures[problem.code];
  showToast({
    tone: 'problem',
    text: message,
    hint,
    values: problem.values,
    action: { label: deskTexts.showChecks, run: () => goToChecks(storyId, action) },
  });
}
