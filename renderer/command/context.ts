import { galleyTexts } from '../messages/galley.ts';
import { currentStory } from '../state/current-story.ts';
import { deskSelection } from '../state/desk-selection.ts';
import { place } from '../state/place.ts';
import { appStateQuery, queryClient } from '../state/queries.ts';
import { showToast } from '../state/toasts.ts';
import type { Command, CommandContext } from './command.ts';

/** What commands see now; null until the application has answered for the first time. */
export function commandContext(): CommandContext | null {
  const app = queryClient.getQueryData<CommandContext['app']>(appStateQuery.queryKey);
  return app === undefined
    ? null
    : { app, place: place.get(), selected: deskSelection.get(), story: currentStory.get() };
}

export function isOffered(command: Command, context: CommandContext): boolean {
  return command.when === undefined || command.when(context);
}

/** Runs a command if it is offered. Whatever it throws is a bug and is told to the person as one. */
export function runCommand(command: Command): void {
  const context = commandContext();
  if (context === null || !isOffered(command, context)) return;
  // At once: the next letter may be on its way already.
  new Promise<void>((resolve) => resolve(command.run(context))).catch(reportBug);
}

/** The one place a bug in the page goes: the person is told, the console has the details. */
export function reportBug(error: unknown): void {
  showToast({ tone: 'problem', text: galleyTexts.bug, hint: galleyTexts.bugHint });
  globalThis.reportError(error);
}
