import type { OpenedStory } from '../../../shared/bridge/calls.ts';
import type { FieldName, StoryFields } from '../../../shared/story/fields.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import type { StoryChange } from '../../../shared/story/story.ts';
import type { Tag } from '../../../shared/story/tag.ts';
import type { EditorContext } from '../../editor/editor-context.ts';
import { makeStore, type Store } from '../../state/store.ts';
import { mendDraft, type TakeBack } from './mend-draft.ts';
import { openStoryText, replaceBlocks, type StoryText } from './story-text.ts';

/** A story as it stands on the screen: ahead of the archive by what was just typed. */
export interface StoryDraft {
  readonly text: StoryText;
  readonly fields: Store<StoryFields>;
  /** The tags by id, as far as this page knows them. */
  readonly tags: Store<ReadonlyMap<string, Tag>>;
  readonly status: Store<StatusName>;
  readonly setField: <Name extends FieldName>(name: Name, value: StoryFields[Name]) => void;
  /** Makes a change as if it had been typed. */
  readonly change: (change: StoryChange) => void;
  /** The same for the fix of a check: one undo in each text takes it back, and what is returned takes back all of it. */
  readonly mend: (change: StoryChange) => TakeBack;
  /** Shows what the archive has in place of the draft. */
  readonly show: (opened: OpenedStory) => void;
}

export function openDraft(opened: OpenedStory, context: EditorContext, changed: () => void): StoryDraft {
  const { story } = opened;
  const fields = makeStore(story.fields);
  const status = makeStore<StatusName>(story.status);
  const tags = makeStore(byId(opened.tags));
  const text = openStoryText(story, context, {
    bodyChanged: changed,
    sapoChanged: (sapo) => setField('sapo', sapo),
  });

  function setField<Name extends FieldName>(name: Name, value: StoryFields[Name]): void {
    fields.update((all) => ({ ...all, [name]: value }));
    changed();
  }

  function change(made: StoryChange): void {
    fields.update((all) => ({ ...all, ...made.fields }));
    text.writeSapo(fields.get().sapo);
    if (made.blocks !== undefined) replaceBlocks(text.body, made.blocks);
    changed();
  }

  return {
    text,
    fields,
    tags,
    status,
    setField,
    change,
    mend: (made) => mendDraft({ text, fields, change }, made),
    show(newest) {
      context.photos.put(newest.photos);
      tags.update((known) => new Map([...known, ...byId(newest.tags)]));
      status.set(newest.story.status);
      fields.set(newest.story.fields);
      text.show(newest.story);
    },
  };
}

function byId(tags: readonly Tag[]): ReadonlyMap<string, Tag> {
  return new Map(tags.map((tag) => [tag.id, tag]));
}
