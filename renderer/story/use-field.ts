import { useCallback, useSyncExternalStore } from 'react';
import type { FieldName, StoryFields } from '../../shared/story/fields.ts';
import type { StoryDraft } from './session/story-draft.ts';

/** One field of the story on the screen, and how to write it. Another field's change renders nothing here. */
export function useField<Name extends FieldName>(
  draft: StoryDraft,
  name: Name,
): readonly [StoryFields[Name], (value: StoryFields[Name]) => void] {
  const value = useSyncExternalStore(draft.fields.subscribe, () => draft.fields.get()[name]);
  const write = useCallback((next: StoryFields[Name]) => draft.setField(name, next), [draft, name]);
  return [value, write];
}
