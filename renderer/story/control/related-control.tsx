import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { Group } from 'react-aria-components';
import type { RelatedItem } from '../../../shared/story/field-kinds.ts';
import { reportBug } from '../../command/context.ts';
import { linkTexts, takeHeadline } from '../../editor/link-texts.ts';
import type { LinkWatch } from '../../editor/link-watch.ts';
import { useText } from '../../messages/use-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { readRelatedItem } from '../related/read-related-item.ts';
import { relatedTexts } from '../related/related-texts.ts';
import { SuggestedStories } from '../related/suggested-stories.tsx';
import type { StorySession } from '../session/open-session.ts';
import { storyTexts } from '../story-texts.ts';
import type { ControlProps } from './control-props.ts';

/** The stories under the story (Đọc thêm), in order. */
export function RelatedControl({ label, value, onChange, session }: ControlProps<'related'>) {
  const t = useText();
  const [added, setAdded] = useState('');
  const take = async (id: string) => {
    const item = await readRelatedItem(id);
    const { related } = session.draft.fields.get();
    if (item === null || related.some(({ storyId }) => storyId === item.storyId)) return;
    onChange([...related, item]);
    setAdded(item.headline);
  };
  const add = async () => {
    const chosen = await session.context.chooseStory();
    if (chosen !== null) await take(chosen.id);
  };
  return (
    <Group className="control-group related-list" aria-label={label}>
      {value.length === 0 && <p className="quiet-note">{t(storyTexts.noRelated)}</p>}
      <ol>
        {value.map((item, index) => (
          <RelatedLine
            key={item.storyId ?? `${item.headline} ${item.href}`}
            item={item}
            session={session}
            onRename={(headline) => onChange(value.map((one, at) => (at === index ? { ...one, headline } : one)))}
            onRemove={() => onChange(value.filter((_, at) => at !== index))}
            {...(index > 0 && { onUp: () => onChange(swap(value, index, index - 1)) })}
            {...(index < value.length - 1 && { onDown: () => onChange(swap(value, index, index + 1)) })}
          />
        ))}
      </ol>
      <Button icon={Plus} onPress={() => void add().catch(reportBug)}>
        {t(storyTexts.addRelated)}
      </Button>
      <p className="visually-hidden" role="status">
        {added === '' ? '' : t(relatedTexts.added, { headline: added })}
      </p>
      <SuggestedStories
        session={session}
        taken={new Set(value.flatMap(({ storyId }) => storyId ?? []))}
        onTake={(id) => void take(id).catch(reportBug)}
      />
    </Group>
  );
}

interface RelatedLineProps {
  readonly item: RelatedItem;
  readonly session: StorySession;
  readonly onRename: (headline: string) => void;
  readonly onRemove: () => void;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
}

function RelatedLine({ item, session, onRename, onRemove, onUp, onDown }: RelatedLineProps) {
  const t = useText();
  return (
    <li className="related-line">
      <span className="related-words">
        {item.section !== '' && <span className="related-section">{item.section}</span>}
        {item.headline}
        <LinkNote item={item} links={session.context.links} onRename={onRename} />
      </span>
      <IconButton
        icon={ArrowUp}
        label={t(storyTexts.moveUp)}
        isDisabled={onUp === undefined}
        onPress={() => onUp?.()}
      />
      <IconButton
        icon={ArrowDown}
        label={t(storyTexts.moveDown)}
        isDisabled={onDown === undefined}
        onPress={() => onDown?.()}
      />
      <IconButton icon={X} label={t(storyTexts.removeRelated, { headline: item.headline })} onPress={onRemove} />
    </li>
  );
}

interface LinkNoteProps {
  readonly item: RelatedItem;
  readonly links: LinkWatch;
  readonly onRename: (headline: string) => void;
}

/** What became of the story since it was put into the list. */
function LinkNote({ item: { storyId, headline }, links, onRename }: LinkNoteProps) {
  const t = useText();
  const change = useSyncExternalStore(links.subscribe, () =>
    storyId === null ? null : links.changeOf(storyId, headline),
  );
  if (change === null) return null;
  return (
    <span className="related-note">
      {t(linkTexts[change.kind], { now: change.now })}
      {change.kind === 'renamed' && (
        <Button look="quiet" onPress={() => onRename(change.now)}>
          {t(takeHeadline)}
        </Button>
      )}
    </span>
  );
}

function swap(items: readonly RelatedItem[], one: number, other: number): readonly RelatedItem[] {
  return items.map((item, index) => items[index === one ? other : index === other ? one : index] ?? item);
}
