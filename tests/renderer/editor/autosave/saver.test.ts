import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../renderer/editor/autosave/block-json.ts';
import { openSaver, type SaveOutcome, type Saver, type SaverHost } from '../../../../renderer/editor/autosave/saver.ts';
import type { DocumentJson } from '../../../../shared/document/json.ts';
import { schema } from '../../../../shared/document/schema.ts';
import { applyBlockChange } from '../../../../shared/story/story.ts';
import { emptyFields } from '../../../../shared/story/story-fields.ts';

type Step = 'type' | 'flush' | 'fail' | 'change-elsewhere' | 'wait' | 'compose';
type OpenSaver = (host: SaverHost, head: { rev: number; savedAt: number }) => Saver;

const steps = fc.array(
  fc.constantFrom<Step>('type', 'type', 'type', 'flush', 'fail', 'change-elsewhere', 'wait', 'compose'),
  { minLength: 1, maxLength: 25 },
);

describe('openSaver', () => {
  it('loses nothing it was given, however saves are delayed, refused or overtaken, and ends clean', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), steps, async (scheduler, script) => {
        expect(await findLoss(openSaver, scheduler, script)).toBeNull();
      }),
      { numRuns: 600 },
    );
  });

  it('is told from a saver that believes a save held what was typed while it was on its way', async () => {
    const findings = await fc.check(
      fc.asyncProperty(fc.scheduler(), steps, async (scheduler, script) => {
        expect(await findLoss(openNaiveSaver, scheduler, script)).toBeNull();
      }),
      { numRuns: 600 },
    );
    expect(findings.failed).toBe(true);
  });

  it('says nothing is left to save when asked with nothing typed', async () => {
    const desk = openDesk(null);
    expect(await openSaver(desk.host, desk.head()).flush()).toBe(true);
  });
});

/** Plays a script against an archive in memory; answers what went wrong, or null. */
async function findLoss(open: OpenSaver, scheduler: fc.Scheduler, script: readonly Step[]): Promise<string | null> {
  const desk = openDesk(scheduler);
  const saver = open(desk.host, desk.head());
  let problem: string | null = null;
  saver.subscribe(() => {
    if (saver.notice().kind === 'saved' && !desk.isKept()) problem ??= 'said saved too early';
  });
  const played = scheduler.scheduleSequence(
    script.map((step, index) => ({ label: step, builder: async () => desk.play(step, index, saver) })),
  );
  await scheduler.waitFor(played.task);
  desk.stopFailing();
  for (let tries = 0; tries < 100 && !(saver.isClean() && desk.isKept()); tries += 1) {
    desk.advance(5000);
    await scheduler.waitIdle();
  }
  if (problem !== null) return problem;
  if (desk.isLost()) return 'the draft was replaced before the archive held it';
  if (!saver.isClean()) return 'did not end clean';
  return desk.isKept() ? null : 'the archive does not hold what was typed';
}

/** A person at a desk with an archive: types, and keeps account of what must never be lost. */
function openDesk(scheduler: fc.Scheduler | null) {
  let now = 0;
  let isComposing = false;
  let failures = 0;
  let isLost = false;
  let document = textNode(['']);
  let head = { rev: 1, body: document.toJSON() as DocumentJson }; // ProseMirror types its JSON as any
  const versions = new Map([[head.rev, head.body]]);
  const everKept = new Set<string>([documentText(document)]);
  const timers = new Set<{ readonly at: number; readonly callback: () => void }>();

  const hop = async (label: string) => {
    if (scheduler !== null) await scheduler.schedule(Promise.resolve(), label);
  };

  async function send({ baseRev, change }: Parameters<SaverHost['send']>[0]): Promise<SaveOutcome> {
    await hop('request');
    if (failures > 0) {
      failures -= 1;
      await hop('refusal');
      return { kind: 'failed', failure: null };
    }
    const base = versions.get(baseRev) ?? head.body;
    const body = change.blocks === undefined ? base : applyBlockChange(base, change.blocks);
    everKept.add(JSON.stringify(body));
    if (baseRev !== head.rev) {
      await hop('stale');
      return { kind: 'stale' };
    }
    head = { rev: head.rev + 1, body };
    versions.set(head.rev, body);
    const saved = { kind: 'kept', rev: head.rev, savedAt: head.rev } as const;
    await hop('answer');
    return saved;
  }

  const host: SaverHost = {
    now: () => now,
    wait(milliseconds, callback) {
      const timer = { at: now + milliseconds, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    isComposing: () => isComposing,
    readDraft: () => ({ document, fields: emptyFields }),
    send,
    async takeHead() {
      isLost ||= !everKept.has(documentText(document));
      const taken = head;
      document = schema.nodeFromJSON(taken.body);
      return { rev: taken.rev, savedAt: 0 };
    },
  };

  function advance(milliseconds: number): void {
    now += milliseconds;
    for (const timer of [...timers]) {
      if (timer.at > now || !timers.delete(timer)) continue;
      timer.callback();
    }
  }

  function type(index: number, saver: Saver): void {
    const lines = document.children.map((block) => block.textContent);
    const at = index % lines.length;
    document = replaceLine(document, at, `${lines[at] ?? ''}${index} `);
    saver.noteChange();
  }

  function changeElsewhere(): void {
    head = { rev: head.rev + 1, body: textNode(['elsewhere', String(head.rev)]).toJSON() as DocumentJson }; // as above
    versions.set(head.rev, head.body);
    everKept.add(JSON.stringify(head.body));
  }

  return {
    host,
    advance,
    head: () => ({ rev: head.rev, savedAt: 0 }),
    stopFailing() {
      failures = 0;
      isComposing = false;
    },
    isLost: () => isLost,
    isKept: () => everKept.has(documentText(document)),
    play(step: Step, index: number, saver: Saver): void {
      if (step === 'type') type(index, saver);
      else if (step === 'flush') void saver.flush();
      else if (step === 'fail') failures += 1;
      else if (step === 'change-elsewhere') changeElsewhere();
      else if (step === 'compose') isComposing = !isComposing;
      advance(step === 'wait' ? 400 : 40);
    },
  };
}

function textNode(lines: readonly string[]): Node {
  return schema.node('doc', null, lines.map(paragraph));
}

function replaceLine(document: Node, at: number, text: string): Node {
  return schema.node(
    'doc',
    null,
    document.children.map((block, index) => (index === at ? paragraph(text) : block)),
  );
}

function paragraph(text: string): Node {
  return schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
}

/** The saver everybody writes first: it clears "dirty" when the answer comes, though more was typed meanwhile. */
function openNaiveSaver(host: SaverHost, head: { rev: number; savedAt: number }): Saver {
  let isDirty = false;
  let rev = head.rev;
  const listeners = new Set<() => void>();
  async function save(): Promise<boolean> {
    const { document, fields } = host.readDraft();
    const insert = (document.toJSON() as DocumentJson).content; // as above
    const change = { blocks: { at: 0, remove: Number.MAX_SAFE_INTEGER, insert } };
    const outcome = await host.send({ baseRev: rev, change, draft: { document, fields } });
    if (outcome.kind === 'kept') rev = outcome.rev;
    isDirty = false;
    for (const listener of listeners) listener();
    return true;
  }
  return {
    noteChange() {
      isDirty = true;
      host.wait(250, () => void save());
    },
    flush: save,
    startFrom: (newest) => {
      rev = newest.rev;
    },
    rev: () => rev,
    isClean: () => !isDirty,
    notice: () => (isDirty ? { kind: 'unsaved' } : { kind: 'saved', at: null }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
