import { describe, expect, it } from 'vitest';
import {
  describeSave,
  hurry,
  LONGEST_WAIT_MS,
  nextSendAt,
  noteChange,
  noteFailed,
  noteKept,
  noteSent,
  PAUSE_MS,
  startSaving,
} from '../../../../renderer/editor/autosave/save-state.ts';

const opened = startSaving({ rev: 3, savedAt: 1000 });

describe('when a save is due', () => {
  it('is never while nothing was typed', () => {
    expect(nextSendAt(opened, false)).toBeNull();
  });

  it('is a pause after the last letter', () => {
    expect(nextSendAt(noteChange(noteChange(opened, 10), 100), false)).toBe(100 + PAUSE_MS);
  });

  it('is at most a second after the first letter, however steadily the typing goes on', () => {
    const typing = [10, 200, 400, 600, 800, 1000].reduce(noteChange, opened);
    expect(nextSendAt(typing, false)).toBe(10 + LONGEST_WAIT_MS);
  });

  it('does not come in a pause of a composition, only when its second is over', () => {
    expect(nextSendAt(noteChange(opened, 10), true)).toBe(10 + LONGEST_WAIT_MS);
  });

  it('is now when somebody hurries it', () => {
    expect(nextSendAt(hurry(noteChange(opened, 10)), false)).toBe(0);
  });

  it('is not while another save is on its way', () => {
    expect(nextSendAt(noteChange(noteSent(noteChange(opened, 10)), 20), false)).toBeNull();
  });

  it('comes later after each failure, four seconds at most', () => {
    let state = noteChange(opened, 0);
    const waits: (number | null)[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      state = noteFailed(noteSent(state), null, 0);
      waits.push(nextSendAt(state, false));
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 4000, 4000]);
  });
});

describe('what the person reads', () => {
  it('says saved only when the archive holds everything', () => {
    const typed = noteChange(opened, 10);
    const sent = noteSent(typed);
    const typedOn = noteChange(sent, 20);
    const kept = noteKept(typedOn, { rev: 4, savedAt: 2000 });
    const done = noteKept(noteSent(kept), { rev: 5, savedAt: 3000 });
    expect([opened, typed, sent, typedOn, kept, done].map(describeSave)).toEqual([
      { kind: 'saved', at: 1000 },
      { kind: 'unsaved' },
      { kind: 'saving' },
      { kind: 'saving' },
      { kind: 'unsaved' },
      { kind: 'saved', at: 3000 },
    ]);
  });

  it('goes on saying that saving failed until it succeeds', () => {
    const failure = { code: 'disk-full', values: { path: '/archive' } } as const;
    const failed = noteFailed(noteSent(noteChange(opened, 10)), failure, 20);
    const again = noteSent(noteChange(failed, 30));
    const kept = noteKept(again, { rev: 4, savedAt: 2000 });
    expect([failed, again, kept].map(describeSave)).toEqual([
      { kind: 'failed', failure },
      { kind: 'failed', failure },
      { kind: 'saved', at: 2000 },
    ]);
  });
});
