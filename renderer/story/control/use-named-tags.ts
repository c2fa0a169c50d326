import type { Node } from '@tiptap/pm/model';
import { useEffect, useState } from 'react';
import type { TagUse } from '../../../shared/bridge/calls/tag-calls.ts';
import { client } from '../../bridge/connection.ts';
import { onEvent } from '../../bridge/events.ts';
import { reportBug } from '../../command/context.ts';
import { useStore } from '../../state/store.ts';
import type { StorySession } from '../session/open-session.ts';

/** The text is looked through when it has been at rest for so long. */
const AT_REST_MS = 800;
/** So many letters are sent at once: a long story never holds a key up. */
const LETTERS_AT_ONCE = 4000;
const MOST_LETTERS = 100_000;
const MOST_FOUND = 20;

/** Tags whose names stand in the headline or the text. A block that was looked through is not sent again until it changes. */
export function useNamedTags({ draft }: StorySession): readonly TagUse[] {
  const body = useStore(draft.text.settledBody);
  const [found, setFound] = useState<readonly TagUse[]>([]);
  const [known, setKnown] = useState(makeKnown);
  useEffect(() => onEvent(({ kind }) => kind === 'tags-changed' && setKnown(makeKnown)), []);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      lookThrough(known, body, draft.fields.get().headline, stop.signal)
        .then((tags) => tags !== null && setFound(tags))
        .catch(reportBug);
    }, AT_REST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [known, body, draft]);
  return found;
}

/** What was found in each block, and in the headline as it was last. */
interface Known {
  readonly blocks: WeakMap<Node, readonly TagUse[]>;
  readonly headlines: Map<string, readonly TagUse[]>;
}

function makeKnown(): Known {
  return { blocks: new WeakMap(), headlines: new Map() };
}

/** Null when the text has changed meanwhile. */
async function lookThrough(
  known: Known,
  body: Node,
  headline: string,
  signal: AbortSignal,
): Promise<readonly TagUse[] | null> {
  if (!known.headlines.has(headline)) known.headlines.set(headline, await findNamed(headline));
  for (const batch of unknownBlocks(known, body)) {
    if (signal.aborted) return null;
    const found = await findNamed(batch.map(textOf).join('\n'));
    for (const block of batch) known.blocks.set(block, found);
  }
  if (signal.aborted) return null;
  const tags = new Map<string, TagUse>();
  for (const tag of known.headlines.get(headline) ?? []) tags.set(tag.id, tag);
  for (const block of body.children) for (const tag of known.blocks.get(block) ?? []) tags.set(tag.id, tag);
  return [...tags.values()];
}

async function findNamed(text: string): Promise<readonly TagUse[]> {
  return text.trim() === '' ? [] : client.tag.inText({ text, limit: MOST_FOUND });
}

/** Blocks nobody has looked through yet, in portions. */
function* unknownBlocks({ blocks }: Known, body: Node): Generator<readonly Node[]> {
  let batch: Node[] = [];
  let [letters, all] = [0, 0];
  for (const block of body.children) {
    all += block.content.size;
    if (all > MOST_LETTERS) break;
    if (blocks.has(block)) continue;
    batch.push(block);
    letters += block.content.size;
    if (letters < LETTERS_AT_ONCE) continue;
    yield batch;
    [batch, letters] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, '\n');
}
