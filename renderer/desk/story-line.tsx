import { Image } from 'lucide-react';
import { memo } from 'react';
import { formatAge, formatPublishTime } from '../../shared/base/format-time.ts';
import { statuses } from '../../shared/story/status.ts';
import type { SnippetPart, StoryRow } from '../../shared/story/story.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useLanguage, useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { StatusPill } from '../ui/status-pill.tsx';
import { LineProblems } from './problems/line-problems.tsx';
import { StoryFlags } from './story-flags.tsx';

export interface StoryLineProps {
  readonly story: StoryRow;
  readonly isSelected: boolean;
  readonly position: { readonly index: number; readonly total: number; readonly top: number; readonly height: number };
  readonly onPress: (event: React.MouseEvent) => void;
  readonly onOpen: () => void;
}

/** One story in the list: what a desk editor needs to decide whether to open it. */
export const StoryLine = memo(function StoryLine({ story, isSelected, position, onPress, onOpen }: StoryLineProps) {
  const t = useText();
  const language = useLanguage();
  const { publication } = useAppState();
  const { headline, headlineParts, section, status, author, updatedAt, words, photoCount, snippet } = story;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active line (ARIA listbox pattern)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys of its lines
    <div
      role="option"
      id={`line-${story.id}`}
      aria-selected={isSelected}
      aria-posinset={position.index + 1}
      aria-setsize={position.total}
      className="story-line"
      style={{ height: position.height, transform: `translateY(${position.top}px)` }}
      onClick={onPress}
      onDoubleClick={onOpen}
    >
      <span className="line-title">{headlineParts?.map(markedPart) ?? (headline || t(galleyTexts.untitled))}</span>
      <StatusPill label={t(statuses[status].label)} tone={statuses[status].tone} />
      {snippet !== undefined && <span className="line-snippet">{snippet.map(markedPart)}</span>}
      <span className="line-about">
        {section !== '' && <span className="line-section">{section}</span>}
        {author !== '' && <span>{author}</span>}
        <span>{t(galleyTexts.words, { count: words })}</span>
        {photoCount > 0 && (
          <span className="line-photos">
            <Image size={12} aria-hidden />
            <span aria-hidden>{photoCount}</span>
            <span className="visually-hidden">{t(galleyTexts.photos, { count: photoCount })}</span>
          </span>
        )}
        <LineProblems key={story.id} story={story} />
        <StoryFlags story={story} />
      </span>
      <time className="line-time" title={formatPublishTime(updatedAt, publication.zone)}>
        {formatAge(updatedAt, Date.now(), language)}
      </time>
    </div>
  );
});

/** A snippet never changes its order, so a part's place names it. */
function markedPart({ text, found }: SnippetPart, place: number) {
  return found ? <mark key={place}>{text}</mark> : text;
}
