import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { inlineText, listFigures } from '../../../shared/document/read-document.ts';
import type { RelatedItem } from '../../../shared/story/field-kinds.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useText } from '../../messages/use-text.ts';
import { showFailure } from '../../state/toasts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { storyTexts } from '../story-texts.ts';
import type { ControlProps } from './control-props.ts';

/** The stories under the story (Đọc thêm), in order. */
export function RelatedControl({ label, value, onChange, session }: ControlProps<'related'>) {
  const t = useText();
  const add = async () => {
    const chosen = await session.context.chooseStory();
    const item = chosen === null ? null : await readItem(chosen.id);
    const { related } = session.draft.fields.get();
    if (item !== null && !related.some(({ storyId }) => storyId === item.storyId)) onChange([...related, item]);
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

async function readItem(storyId: string): Promise<RelatedItem | null> {
  const opened = await ask(client.story.open({ id: storyId }));
  if (!opened.ok) {
    showFailure(opened.problem);
    return null;
  }
  const { fields, body } = opened.value.story;
  const photoId = listFigures(body).find((figure) => figure.photoId !== null)?.photoId ?? null;
  const { section, headline, sapo } = fields;
  return { storyId, href: null, section, headline, sapo: inlineText(sapo).slice(0, 2000), photoId };
}
