/** Puts the keyboard on the next question that has no answer, else on the next one. */
export function goToQuestion(scroller: HTMLElement | null, direction: 1 | -1): void {
  const inOrder = questionsFrom(scroller, direction);
  showQuestion(inOrder.find(isOpen) ?? inOrder[0]);
}

/** Puts the keyboard on the next open question after one was answered; false when it was the last. */
export function goToOpenQuestion(scroller: HTMLElement | null): boolean {
  const next = questionsFrom(scroller, 1).find((question) => isOpen(question) && !holdsKeyboard(question));
  showQuestion(next);
  return next !== undefined;
}

/** Puts the keyboard on the question right after or before this one, answered or not. */
export function goToNeighbour(scroller: HTMLElement | null, direction: 1 | -1): void {
  showQuestion(questionsFrom(scroller, direction)[0]);
}

/** Every question once, beginning after the one that has the keyboard, which comes last. */
function questionsFrom(scroller: HTMLElement | null, direction: 1 | -1): readonly HTMLElement[] {
  const all = [...(scroller?.querySelectorAll<HTMLElement>('.merge-question') ?? [])];
  const at = all.findIndex(holdsKeyboard);
  if (direction === 1) return [...all.slice(at + 1), ...all.slice(0, at + 1)];
  const before = Math.max(at, 0);
  return [...all.slice(before), ...all.slice(0, before)].reverse();
}

function isOpen({ dataset }: HTMLElement): boolean {
  return dataset['open'] === 'true';
}

function holdsKeyboard(question: HTMLElement): boolean {
  return question.contains(document.activeElement);
}

/** A question too high for the screen is shown from its top. */
function showQuestion(question: HTMLElement | undefined): void {
  if (question === undefined) return;
  const room = question.closest('.comparison')?.clientHeight ?? 0;
  question.scrollIntoView({ block: question.offsetHeight > room ? 'start' : 'center' });
  question.focus({ preventScroll: true });
}
