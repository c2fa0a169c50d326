// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { allCommands } from '../../renderer/all-commands.ts';
import type { Command } from '../../renderer/command/command.ts';

/** Ids and shortcuts that more than one command has. `Shift+Mod+E` and `Mod+Shift+E` are the same keys. */
function findTwice(commands: readonly Pick<Command, 'id' | 'shortcut' | 'shortcutOffMac'>[]): readonly string[] {
  const ids = commands.map(({ id }) => id);
  const shortcuts = commands.flatMap(({ shortcut, shortcutOffMac }) =>
    [shortcut, shortcutOffMac].filter((one) => one !== undefined).map(sortKeys),
  );
  return [...twice(ids), ...twice(shortcuts)];
}

function sortKeys(shortcut: string): string {
  const keys = shortcut.split('+');
  const last = keys.pop() ?? '';
  return [...keys.sort(), last.toUpperCase()].join('+');
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('commands', () => {
  it('are seen to share an id or a shortcut', () => {
    const bad = [{ id: 'a', shortcut: 'Mod+Shift+E' }, { id: 'b', shortcut: 'Shift+Mod+e' }, { id: 'a' }];
    expect(findTwice(bad)).toEqual(['a', 'Mod+Shift+E']);
  });

  it('share no id and no shortcut', () => {
    expect(allCommands.length).toBeGreaterThan(30);
    expect(findTwice(allCommands)).toEqual([]);
  });

  it('are each called noun or verb in lower case with hyphens', () => {
    expect(allCommands.filter(({ id }) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});
