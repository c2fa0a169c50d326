import { createHash } from 'node:crypto';
import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { rememberBlocks } from '../../../../renderer/editor/autosave/block-json.ts';
import type { SaveRequest } from '../../../../renderer/editor/autosave/saver.ts';
import { type SaveCalls, sendSave } from '../../../../renderer/story/session/send-save.ts';
import { type Failure, fail } from '../../../../shared/bridge/failure.ts';
import { schema } from '../../../../shared/document/schema.ts';
import { emptyFields } from '../../../../shared/story/story-fields.ts';
import { doc, p } from '../../../builders/document.ts';
import { makeStory } from '../../../builders/story.ts';

const body = doc(p('một'), p('hai mới'));
const document = schema.nodeFromJSON(body);
const request: SaveRequest = {
  baseRev: 3,
  change: { blocks: { at: 1, remove: 1, insert: [p('hai mới')] } },
  draft: { document, fields: emptyFields },
};
const address = { storyId: makeStory().id, origin: 'page' };
const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex');

type Sent = Parameters<SaveCalls['story']['save']>[0];

/** An archive that answers each save in turn with a failure, or takes it. */
function openArchive(answers: readonly (Failure | 'lost' | 'kept')[]) {
  const sent: Sent[] = [];
  const calls: SaveCalls = {
    story: {
      async save(input) {
        sent.push(input);
        const answer = answers[sent.length - 1] ?? 'kept';
        if (answer === 'kept') return { rev: 4, savedAt: 1000, words: 3, hasShrunk: false };
        if (answer === 'lost') throw new TypeError('The connection is gone');
        throw new ORPCError('FAILURE', { status: 422, defined: true, data: answer });
      },
      open: async () => ({
        story: makeStory({}, p('một'), p('hai'), p('ba')),
        tags: [],
        photos: [],
        readOnly: null,
        lastLook: null,
      }),
    },
  };
  return { calls, sent };
}

describe('sendSave', () => {
  it('sends the change with the digest of the whole text, and who sends it', async () => {
    const { calls, sent } = openArchive(['kept']);
    expect(await sendSave(calls, address, request)).toEqual({ kind: 'kept', rev: 4, savedAt: 1000 });
    expect(sent).toEqual([{ ...address, baseRev: 3, change: request.change, digest }]);
  });

  it('sends the whole text where the archive finds that the change does not fit', async () => {
    const { calls, sent } = openArchive([fail('digest-mismatch').failure, 'kept']);
    expect(await sendSave(calls, address, request)).toEqual({ kind: 'kept', rev: 4, savedAt: 1000 });
    expect(sent[1]?.change.blocks).toEqual({ at: 0, remove: 3, insert: body.content });
  });

  it('sends letters composed that an older archive kept in parts', async () => {
    const { calls, sent } = openArchive([fail('digest-mismatch').failure, 'kept']);
    const old = doc(p('lũ'.normalize('NFD')), p('hai'));
    const draft = { document: schema.nodeFromJSON(old), fields: emptyFields };
    rememberBlocks(draft.document, old);
    await sendSave(calls, address, { ...request, draft });
    const composed = doc(p('lũ'), p('hai'));
    expect(sent[1]?.change.blocks?.insert).toEqual(composed.content);
    expect(sent[1]?.digest).toBe(createHash('sha256').update(JSON.stringify(composed)).digest('hex'));
  });

  it('says that the story has moved on', async () => {
    const { calls } = openArchive([fail('stale-base').failure]);
    expect(await sendSave(calls, address, request)).toEqual({ kind: 'stale' });
  });

  it("passes on the archive's own words of a failure", async () => {
    const { failure } = fail('disk-full', { path: '/archive' });
    const { calls } = openArchive([failure]);
    expect(await sendSave(calls, address, request)).toEqual({ kind: 'failed', failure });
  });

  it('takes no answer for a failure without words', async () => {
    const { calls } = openArchive(['lost']);
    const reported: unknown[] = [];
    globalThis.reportError = (error) => reported.push(error);
    expect(await sendSave(calls, address, request)).toEqual({ kind: 'failed', failure: null });
    expect(reported).toHaveLength(1);
  });
});
