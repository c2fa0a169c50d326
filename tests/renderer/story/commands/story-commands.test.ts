import { describe, expect, it } from 'vitest';
import { allCommands } from '../../../../renderer/all-commands.ts';
import { storyCommands } from '../../../../renderer/story/commands/story-commands.ts';
import { blockChoices, toolbarGroups } from '../../../../renderer/story/toolbar/toolbar-items.ts';

describe('storyCommands', () => {
  it('has a command behind every button of the toolbar', () => {
    const wanted = [...blockChoices, ...toolbarGroups.flat()].map(({ commandId }) => commandId);
    const known = new Set(storyCommands.map(({ id }) => id));
    expect(wanted.filter((id) => !known.has(id))).toEqual([]);
  });

  it('has an id and a shortcut of its own for every command of Galley', () => {
    const ids = allCommands.map(({ id }) => id);
    const shortcuts = allCommands.flatMap(({ shortcut }) => (shortcut === undefined ? [] : [shortcut]));
    expect([repeated(ids), repeated(shortcuts)]).toEqual([[], []]);
  });
});

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
