import { Plus } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { describeReasons } from '../../../shared/related/describe-reason.ts';
import type { RelatedSuggestion } from '../../../shared/related/related-story.ts';
import { statuses } from '../../../shared/story/status.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import type { StorySession } from '../session/open-session.ts';
import { relatedTexts } from './related-texts.ts';
import { useSuggestedStories } from './use-suggested-stories.ts';
import './suggested-stories.css';

export interface SuggestedStoriesProps {
  readonly session: StorySession;
  readonly taken: ReadonlySet<string>;
  readonly onTake: (id: string) => void;
}

/** Stories that go with this one, each with why: one stop of the Tab key, arrows between them, Enter takes one. */
export function SuggestedStories({ session, taken, onTake }: SuggestedStoriesProps) {
  const t = useText();
  const shown = useSuggestedStories(session).filter(({ id }) => !taken.has(id));
  if (shown.length === 0) return null;
  return (
    <section className="suggested-stories" aria-label={t(relatedTexts.suggested)}>
      <h3>{t(relatedTexts.suggested)}</h3>
      <p>{t(relatedTexts.suggestedHint)}</p>
      <ListBox aria-label={t(relatedTexts.suggested)} items={shown} onAction={(key) => onTake(String(key))}>
        {(story) => (
          <ListBoxItem id={story.id} textValue={story.headline} className="option suggested-story">
            <Plus size={15} aria-hidden />
            <SuggestedStory story={story} />
          </ListBoxItem>
        )}
      </ListBox>
    </section>
  );
}

/** A story's headline with why it is suggested under it; inside a list box's option. */
export function SuggestedStory({ story }: { readonly story: RelatedSuggestion }) {
  const t = useText();
  const language = useLanguage();
  const { headline, status, reasons } = story;
  const why = describeReasons(reasons, language);
  return (
    <span className="suggested-words">
      <span>{headline === '' ? t(galleyTexts.untitled) : headline}</span>
      <span className="suggested-why">{status === 'published' ? why : `${t(statuses[status].label)} · ${why}`}</span>
    </span>
  );
}
