import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Autocomplete, ListBox, ListBoxItem } from 'react-aria-components';
import { formatDay } from '../../shared/base/format-time.ts';
import type { StoryRow } from '../../shared/story/story.ts';
import { client } from '../bridge/connection.ts';
import type { ChosenStory } from '../editor/editor-context.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { currentSession } from './current-session.ts';
import { storyTexts } from './story-texts.ts';

const MOST_STORIES = 20;

/** Finds a story of the archive by its words; without any, the newest stand there. */
export function StoryFinder({ onAnswer }: { readonly onAnswer: (story: ChosenStory | null) => void }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const [typed, setTyped] = useState('');
  const { data: stories = [] } = useQuery({
    queryKey: ['search', 'finder', typed],
    queryFn: () => findStories(typed),
    placeholderData: keepPreviousData,
  });
  const others = stories.filter(({ id }) => id !== currentSession.get()?.storyId);
  const choose = (id: string) => {
    const story = others.find((one) => one.id === id);
    if (story !== undefined) onAnswer({ id: story.id, headline: story.headline });
  };
  return (
    <Dialog title={t(storyTexts.findStory)} onClose={() => onAnswer(null)}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField label={t(storyTexts.findStory)} isLabelHidden placeholder={t(storyTexts.findStoryHint)} autoFocus />
        <ListBox
          className="found-stories"
          aria-label={t(storyTexts.findStory)}
          items={others}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className="quiet-note">{t(storyTexts.noStoryFound)}</p>}
        >
          {({ id, headline, section, updatedAt }) => (
            <ListBoxItem id={id} textValue={headline} className="option">
              <span className="found-headline">{headline === '' ? t(galleyTexts.untitled) : headline}</span>
              <span className="option-detail">
                {section === '' ? '' : `${section} · `}
                {formatDay(updatedAt, zone)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

async function findStories(typed: string): Promise<readonly StoryRow[]> {
  if (typed.trim() === '') return (await client.story.list({ limit: MOST_STORIES })).stories;
  return (await client.story.search({ query: typed, limit: MOST_STORIES })).stories;
}
