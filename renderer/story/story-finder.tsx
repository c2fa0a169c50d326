import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Autocomplete, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { formatDay } from '../../shared/base/format-time.ts';
import type { RelatedSuggestion } from '../../shared/related/related-story.ts';
import type { StoryRow } from '../../shared/story/story.ts';
import { client } from '../bridge/connection.ts';
import type { ChosenStory } from '../editor/editor-context.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { relatedTexts } from './related/related-texts.ts';
import { SuggestedStory } from './related/suggested-stories.tsx';
import { useSuggestedStories } from './related/use-suggested-stories.ts';
import type { StorySession } from './session/open-session.ts';
import { storyTexts } from './story-texts.ts';

const MOST_STORIES = 20;

export interface StoryFinderProps {
  readonly session: StorySession;
  readonly onAnswer: (story: ChosenStory | null) => void;
}

/** Finds a story of the archive by its words; before any is typed, those that go with this one and the newest stand there. */
export function StoryFinder({ session, onAnswer }: StoryFinderProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const suggestions = useSuggestedStories(session);
  const { data: stories = [] } = useQuery({
    queryKey: ['search', 'finder', typed],
    queryFn: () => findStories(typed),
    placeholderData: keepPreviousData,
  });
  const suggested = typed.trim() === '' ? suggestions : [];
  const isNew = ({ id }: StoryRow) => id !== session.storyId && !suggested.some((one) => one.id === id);
  const others = stories.filter(isNew);
  const choose = (id: string) => {
    const story = [...suggested, ...others].find((one) => one.id === id);
    if (story !== undefined) onAnswer({ id: story.id, headline: story.headline });
  };
  return (
    <Dialog title={t(storyTexts.findStory)} onClose={() => onAnswer(null)}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <div className="found-field">
          <TextField
            label={t(storyTexts.findStory)}
            isLabelHidden
            placeholder={t(storyTexts.findStoryHint)}
            autoFocus
          />
        </div>
        <ListBox
          className="found-stories"
          aria-label={t(storyTexts.findStory)}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className="quiet-note">{t(storyTexts.noStoryFound)}</p>}
        >
          {suggested.length > 0 && <SuggestedSection stories={suggested} />}
          {others.length > 0 && <FoundSection stories={others} hasTitle={suggested.length > 0} />}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

function SuggestedSection({ stories }: { readonly stories: readonly RelatedSuggestion[] }) {
  const t = useText();
  return (
    <ListBoxSection>
      <Header className="found-header">{t(relatedTexts.suggested)}</Header>
      {stories.map((story) => (
        <ListBoxItem key={story.id} id={story.id} textValue={story.headline} className="option">
          <SuggestedStory story={story} />
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}

interface FoundSectionProps {
  readonly stories: readonly StoryRow[];
  readonly hasTitle: boolean;
}

function FoundSection({ stories, hasTitle }: FoundSectionProps) {
  const t = useText();
  const { zone } = useAppState().publication;
  return (
    <ListBoxSection aria-label={t(storyTexts.findStory)}>
      {hasTitle && <Header className="found-header">{t(relatedTexts.newest)}</Header>}
      {stories.map(({ id, headline, section, updatedAt }) => (
        <ListBoxItem key={id} id={id} textValue={headline} className="option">
          <span className="found-headline">{headline === '' ? t(galleyTexts.untitled) : headline}</span>
          <span className="option-detail">
            {section === '' ? '' : `${section} · `}
            {formatDay(updatedAt, zone)}
          </span>
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}

async function findStories(typed: string): Promise<readonly StoryRow[]> {
  if (typed.trim() === '') return (await client.story.list({ limit: MOST_STORIES })).stories;
  return (await client.story.search({ query: typed, limit: MOST_STORIES })).stories;
}
