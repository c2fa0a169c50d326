import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { Group } from 'react-aria-components';
import type { TagUse } from '../../../shared/bridge/calls/tag-calls.ts';
import { tagKinds } from '../../../shared/story/tag.ts';
import { formatShortcut } from '../../command/shortcut.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import type { StorySession } from '../session/open-session.ts';
import { offeredTag, TAKE_TAG_KEYS } from './offered-tag.ts';
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
  const isMac = useAppState().platform === 'darwin';
  const found = useNamedTags(session);
  const shown = found.filter(({ id }) => !taken.includes(id)).slice(0, MOST_SHOWN);
  const [first] = shown;
  useEffect(() => {
    offeredTag.set(first === undefined ? null : { tag: first, take: () => onTake(first) });
    return () => offeredTag.set(null);
  });
  if (first === undefined) return null;
  return (
    <Group className="suggested-tags" aria-label={t(suggestionTexts.inText)}>
      {shown.map((tag) => (
        <Button
          key={tag.id}
          look="quiet"
          icon={Plus}
          aria-label={t(suggestionTexts.take, { name: tag.name, kind: t(tagKinds[tag.kind]) })}
          {...(tag === first && { 'aria-keyshortcuts': TAKE_TAG_KEYS.replace('Mod', isMac ? 'Meta' : 'Control') })}
          onPress={() => onTake(tag)}
        >
          {tag.name}
          {/* The keys are drawn by the style sheet: they are no part of the name that people say to press the button. */}
          {tag === first && <kbd data-keys={formatShortcut(TAKE_TAG_KEYS, isMac)} />}
        </Button>
      ))}
    </Group>
  );
}
