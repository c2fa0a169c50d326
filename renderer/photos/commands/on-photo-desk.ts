import type { CommandContext } from '../../command/command.ts';

/** Commands of the photo desk are offered while it is in the window. */
export function onPhotoDesk({ place }: CommandContext): boolean {
  return place.screen === 'photos';
}
