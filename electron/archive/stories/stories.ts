import { newId } from '../../../shared/base/new-id.ts';
import type { StoryList } from '../../../shared/bridge/calls/story-list.ts';
import type { DeskCounts, SavedStory } from '../../../shared/bridge/calls.ts';
import { fail } from '../../../shared/bridge/failure.ts';
import { type DocumentJson, emptyDocument } from '../../../shared/document/json.ts';
import { parseDocument } from '../../../shared/document/parse-document.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import type { RepublishCause } from '../../../shared/story/publication-step.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import { applyChange, type Story, type StoryChange, type VersionCause } from '../../../shared/story/story.ts';
import { emptyFields } from '../../../shared/story/story-fields.ts';
import type { ArchiveContext } from '../context.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { digestOf, encodeBody } from './body.ts';
import { hasLostMost } from './shrink-guard.ts';
import { type ListOptions, openStoryList } from './story-list.ts';
import { type HeadRow, headColumns, toStory } from './story-rows.ts';
import { prepareStoryWriter } from './story-writer.ts';
import type { Versions } from './versions.ts';

export interface NewStory {
  readonly fields?: Partial<StoryFields>;
  readonly body?: DocumentJson;
  readonly status?: StatusName;
  readonly cause: VersionCause;
  readonly author?: string;
  readonly reason?: string;
  readonly id?: string;
  readonly createdAt?: number;
}

export interface StorySave {
  readonly storyId: string;
  readonly baseRev: number;
  readonly change: StoryChange;
  /** Where the story comes to stand; where it was when left out. */
  readonly status?: StatusName;
  /** SHA-256 of the body after the change, as the sender sees it; refused when it differs from ours. */
  readonly digest?: string;
  readonly cause: VersionCause;
  readonly author?: string;
  readonly reason?: string;
  /** The version from elsewhere that this save brings in. */
  readonly mergedId?: string;
  /** The name that the version before gets when this save throws most of the text away; without one, nobody is told. */
  readonly nameIfLost?: string;
}

export interface StoryMoveTo {
  readonly storyId: string;
  readonly to: StatusName;
  readonly author: string;
  readonly reason: string;
  /** What else the move brings about: the time of publishing. */
  readonly fields?: Partial<StoryFields>;
  /** Why a published story is published once more. */
  readonly cause?: RepublishCause;
}

export interface Stories {
  create(story: NewStory): Story;
  find(id: string): Story | null;
  /** Fails: story-not-found, damaged-body. */
  get(id: string): Story;
  /** Compare-and-set on the revision. Fails: story-not-found, stale-base (the edit is kept as a parallel version), digest-mismatch, bad-document. */
  save(save: StorySave): SavedStory;
  move(move: StoryMoveTo): Story;
  /** Gives a story the status, fields and text of a former state, as its newest revision. Fails: story-not-found. */
  putBack(id: string, state: Story, note: { readonly author: string; readonly reason: string }): Story;
  list(options: ListOptions): StoryList;
  counts(): DeskCounts;
  /** Ids of every story, oldest first. */
  ids(): IterableIterator<string>;
}

/** What stories are written with beside their own tables. */
export interface StoryParts {
  readonly versions: Versions;
  readonly index: SearchIndex;
}

export function openStories(context: ArchiveContext, { versions, index }: StoryParts): Stories {
  const { connection, now } = context;
  const writer = prepareStoryWriter(context, index);
  const readHead = connection.prepare<[string], HeadRow>(`SELECT ${headColumns} FROM story WHERE story.id = ?`);
  const readIds = connection.prepare<[], { id: string }>('SELECT id FROM story ORDER BY row');

  function findHead(id: string): HeadRow | null {
    return readHead.get(id) ?? null;
  }

  function getHead(id: string): HeadRow {
    const head = findHead(id);
    if (head === null) throw fail('story-not-found', { id });
    return head;
  }

  /** Writes the edit beside the head, so that it is not lost, and says so. */
  function keepParallel(head: HeadRow, save: StorySave): void {
    const base = versions.read(save.storyId, save.baseRev);
    const edited = applyEdit(base, save.change);
    if (encodeBody(edited.body).digest === encodeBody(base.body).digest && save.change.fields === undefined) return;
    const state = { ...edited, rev: versions.nextParallelRev(head.row), updatedAt: now() };
    const { author = '', reason = '', change } = save;
    writer.keepParallel(head.row, state, { cause: 'parallel', author, reason, parentRev: save.baseRev, change });
  }

  return {
    ...openStoryList(connection),

    create({
      fields,
      body = emptyDocument,
      status = 'draft',
      cause,
      author = '',
      reason = '',
      id = newId(),
      createdAt = now(),
    }) {
      const state = {
        id,
        rev: 1,
        status,
        createdAt,
        updatedAt: createdAt,
        fields: { ...emptyFields, ...fields },
        body,
      };
      connection
        .transaction(() => writer.insert(state, { cause, author, reason, parentRev: null, change: {} }))
        .immediate();
      return state;
    },

    find(id) {
      const head = findHead(id);
      return head === null ? null : toStory(head);
    },

    get(id) {
      const head = getHead(id);
      if (digestOf(head.doc) !== head.digest) throw fail('damaged-body', { id });
      return toStory(head);
    },

    save(save) {
      const outcome = connection
        .transaction((): SavedStory | null => {
          const head = getHead(save.storyId);
          if (head.rev !== save.baseRev) {
            keepParallel(head, save);
            return null;
          }
          const story = toStory(head);
          const edited = applyEdit(story, save.change);
          if (save.digest !== undefined && encodeBody(edited.body).digest !== save.digest)
            throw fail('digest-mismatch');
          const parsed = parseDocument(edited.body);
          if (!parsed.ok) throw fail('bad-document', { found: parsed.problem.found, at: parsed.problem.at });
          const state = { ...edited, status: save.status ?? edited.status, rev: head.rev + 1, updatedAt: now() };
          const { cause, author = '', reason = '', change, mergedId } = save;
          const note = { cause, author, reason, parentRev: head.rev, change };
          const { words } = writer.update(head.row, state, { ...note, ...(mergedId !== undefined && { mergedId }) });
          const hasShrunk = save.change.blocks !== undefined && hasLostMost(story.body, edited.body);
          if (hasShrunk && save.nameIfLost !== undefined)
            versions.nameUnlessNamed(save.storyId, head.rev, save.nameIfLost);
          return { rev: state.rev, savedAt: state.updatedAt, words, hasShrunk };
        })
        .immediate();
      if (outcome === null) throw fail('stale-base');
      return outcome;
    },

    move({ storyId, to, author, reason, fields = {}, cause }) {
      return connection
        .transaction(() => {
          const head = getHead(storyId);
          const story = toStory(head);
          const state = {
            ...story,
            status: to,
            rev: head.rev + 1,
            updatedAt: now(),
            fields: { ...story.fields, ...fields },
          };
          const change = Object.keys(fields).length === 0 ? {} : { fields };
          writer.update(head.row, state, {
            cause: cause ?? 'status',
            author,
            reason,
            parentRev: head.rev,
            change,
          });
          return state;
        })
        .immediate();
    },

    putBack(id, { status, fields, body }, note) {
      return connection
        .transaction(() => {
          const head = getHead(id);
          const state = { ...toStory(head), status, fields, body, rev: head.rev + 1, updatedAt: now() };
          const blocks = { at: 0, remove: toStory(head).body.content.length, insert: body.content };
          const change = { fields, blocks };
          writer.update(head.row, state, { ...note, cause: 'restored', parentRev: head.rev, change });
          return state;
        })
        .immediate();
    },

    *ids() {
      for (const { id } of readIds.iterate()) yield id;
    },
  };
}

function applyEdit(story: Story, change: StoryChange): Story {
  const { blocks } = change;
  if (blocks !== undefined && blocks.at + blocks.remove > story.body.content.length) throw fail('digest-mismatch');
  return applyChange(story, change);
}
