import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { RelatedItem } from '../../../shared/story/field-kinds.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { readRelatedItem } from '../related/read-related-item.ts';
import { relatedTexts } from '../related/related-texts.ts';
import { SuggestedStories } from '../related/suggested-stories.tsx';
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
    <section className="related-list" aria-label={label}>
      {value.length === 0 && <p className="quiet-note">{t(storyTexts.noRelated)}</p>}
      <ol>
        {value.map((item, index) => (
          <RelatedLine
            key={item.storyId ?? `${item.headline} ${item.href}`}
            item={item}
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
    </section>
  );
}

interface RelatedLineProps {
  readonly item: RelatedItem;
  readonly onRemove: () => void;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
}

function RelatedLine({ item, onRemove, onUp, onDown }: RelatedLineProps) {
  const t = useText();
  return (
    <li className="related-line">
      <span className="related-words">
        {item.section !== '' && <span className="related-section">{item.section}</span>}
        {item.headline}
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

function swap(items: readonly RelatedItem[], one: number, other: number): readonly RelatedItem[] {
  return items.map((item, index) => items[index === one ? other : index === other ? one : index] ?? item);
}
