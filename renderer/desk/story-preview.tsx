import { useQuery } from '@tanstack/react-query';
import { ArrowUpRight } from 'lucide-react';
import { inlineText, listFigures } from '../../shared/document/read-document.ts';
import { renditionPath } from '../../shared/photo/photo.ts';
import { movesFrom, statuses } from '../../shared/story/status.ts';
import type { StoryRow } from '../../shared/story/story.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { deskTexts } from '../messages/desk.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { deskSelection } from '../state/desk-selection.ts';
import { deskSearch } from '../state/desk-view.ts';
import { goTo } from '../state/place.ts';
import { useAppState } from '../state/queries.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { StatusPill } from '../ui/status-pill.tsx';
import { startMove } from './desk-commands.ts';
import { OpenProblems } from './problems/open-problems.tsx';
import { FacetsPanel } from './search/facets-panel.tsx';
import { StoryFlags } from './story-flags.tsx';

const MOST_PHOTOS = 6;

/** A quiet look at the one selected story: enough to know it, and what can be done with it now. */
export function StoryPreview() {
  const selected = useStore(deskSelection);
  const [story] = selected;
  return (
    <aside className="story-preview" aria-live="polite">
      {story !== undefined && selected.length === 1 ? <PreviewCard row={story} /> : <NothingChosen />}
    </aside>
  );
}

/** While somebody searches, what the found stories have in common stands here. */
function NothingChosen() {
  const t = useText();
  const isSearching = useStore(deskSearch).trim() !== '';
  return isSearching ? <FacetsPanel /> : <p className="preview-none">{t(deskTexts.choose)}</p>;
}

function PreviewCard({ row }: { readonly row: StoryRow }) {
  const t = useText();
  const { settings } = useAppState();
  const storyId = row.id;
  const { data } = useQuery({
    queryKey: ['story-preview', storyId],
    queryFn: () => client.story.open({ id: storyId }),
  });
  if (data === undefined) return null;
  const { story, photos } = data;
  const { kicker, headline, sapo, bylines } = story.fields;
  const placed = new Set(listFigures(story.body).map(({ photoId }) => photoId));
  const shown = photos.filter(({ id }) => placed.has(id)).slice(0, MOST_PHOTOS);
  return (
    <article>
      <StatusPill label={t(statuses[story.status].label)} tone={statuses[story.status].tone} />
      {kicker !== '' && <p className="preview-kicker">{kicker}</p>}
      <h2>{headline || t(galleyTexts.untitled)}</h2>
      <p className="preview-sapo">{inlineText(sapo)}</p>
      <p className="preview-byline">{bylines.map(({ name }) => name).join(', ')}</p>
      {shown.length > 0 && (
        <div className="preview-photos">
          {shown.map(({ id, digest, metadata, widthPx, heightPx }) => (
            <img
              key={id}
              src={renditionPath(digest, Math.min(320, widthPx))}
              alt={metadata.altTextAccessibility || metadata.description}
              width={widthPx}
              height={heightPx}
              loading="lazy"
            />
          ))}
        </div>
      )}
      <StoryFlags story={row} />
      <OpenProblems story={story} />
      <div className="preview-actions">
        <Button look="primary" icon={ArrowUpRight} onPress={() => goTo({ screen: 'story', storyId })}>
          {t(deskTexts.openStory)}
        </Button>
        {movesFrom(story.status, settings.role).map((move) => (
          <Button
            key={move.id}
            look={move.id === 'trash' ? 'danger' : 'plain'}
            onPress={() => void startMove(move, [storyId]).catch(reportBug)}
          >
            {t(move.label)}
          </Button>
        ))}
      </div>
    </article>
  );
}
