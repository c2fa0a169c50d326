import { describe, expect, it } from 'vitest';
import { openBurstWatch } from '../../../../renderer/editor/rules/burst-watch.ts';

const backspace = new KeyboardEvent('keydown', { key: 'Backspace' });

describe('openBurstWatch', () => {
  it('knows the letters that follow Backspaces at once from those a person types', () => {
    let nowMs = 1000;
    const watch = openBurstWatch(() => nowMs);
    const seen = [watch.noteText()];
    watch.noteKey(backspace);
    for (const pauseMs of [3, 40, 40, 200]) {
      nowMs += pauseMs;
      seen.push(watch.noteText());
    }
    expect(seen).toEqual([false, true, true, true, false]);
  });

  it('takes no other key for the start of a burst', () => {
    const watch = openBurstWatch(() => 1000);
    watch.noteKey(new KeyboardEvent('keydown', { key: 'a' }));
    expect(watch.noteText()).toBe(false);
  });
});
