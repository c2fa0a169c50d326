import { Plus } from 'lucide-react';
import { Group } from 'react-aria-components';
import type { TagUse } from '../../../shared/bridge/calls/tag-calls.ts';
import { tagKinds } from '../../../shared/story/tag.ts';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { StorySession } from '../session/open-session.ts';
import { suggestionTexts } from './suggestion-texts.ts';
import { useNamedTags } from './use-named-tags.ts';
import './suggested-tags.css';

export interface SuggestedTagsProps {
  readonly session: StorySession;
  /** The tags the story has. */
  readonly taken: readonly string[];
  readonly onTake: (tag: TagUse) => void;
}

const MOST_SHOWN = 6;

/** Tags whose names stand in the text: a button each, pressed by mouse, Enter or Space. */
export function SuggestedTags({ session, taken, onTake }: SuggestedTagsProps) {
  const t = useText();
  const found = useNamedTags(session);
  const shown = found.filter(({ id }) => !taken.includes(id)).slice(0, MOST_SHOWN);
  if (shown.length === 0) return null;
  return (
    <Group className="suggested-tags" aria-label={t(suggestionTexts.inText)}>
      {shown.map((tag) => (
        <Button
          key={tag.id}
          look="quiet"
          icon={Plus}
          aria-label={t(suggestionTexts.take, { name: tag.name, kind: t(tagKinds[tag.kind]) })}
          onPress={() => onTake(tag)}
        >
          {tag.name}
        </Button>
      ))}
    </Group>
  );
}
