import type { DocumentJson } from '../../../shared/document/json.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';

/** A draft as it is kept outside of the archive. */
export interface DraftCopy {
  readonly storyId: string;
  readonly draftId: string;
  readonly baseRev: number;
  readonly fields: StoryFields;
  readonly body: DocumentJson;
}

const DATABASE = 'galley-rescue';
const DRAFTS = 'drafts';

/** Puts a copy into the browser: the last resort, when nobody answers who could write a file. */
export async function keepInBrowser(copy: DraftCopy): Promise<void> {
  await inDatabase('readwrite', (drafts) => drafts.put(copy, copy.storyId));
}

export async function findInBrowser(storyId: string): Promise<DraftCopy | null> {
  const found: DraftCopy | undefined = await inDatabase('readonly', (drafts) => drafts.get(storyId));
  return found ?? null;
}

export async function dropFromBrowser(storyId: string): Promise<void> {
  await inDatabase('readwrite', (drafts) => drafts.delete(storyId));
}

async function inDatabase<Value>(
  mode: IDBTransactionMode,
  ask: (drafts: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(DRAFTS));
  const database = await answerOf(opening);
  try {
    const transaction = database.transaction(DRAFTS, mode, { durability: 'strict' });
    const answer = await answerOf(ask(transaction.objectStore(DRAFTS)));
    await ended(transaction);
    return answer;
  } finally {
    database.close();
  }
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}
