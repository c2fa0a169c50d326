import { useSyncExternalStore } from 'react';
import { formatAge } from '../../../shared/base/format-time.ts';
import { storyAddress } from '../../../shared/export/html/addresses.ts';
import { type Photo, renditionPath } from '../../../shared/photo/photo.ts';
import {
  LONGEST_DESCRIPTION,
  pageTitle,
  searchTitle,
  shorten,
  socialTitle,
  storyDescription,
} from '../../../shared/story/story-titles.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { listPlacedFigures } from '../inspector/list-placed-figures.ts';
import type { StorySession } from '../session/open-session.ts';
import { workbenchTexts } from './workbench-texts.ts';

const CARD_WIDTH_PX = 640;

/** The story as a reader meets it before opening it: in a list, among search results, on a shared card. */
export function ReaderCards({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { publication } = useAppState();
  const fields = useStore(session.draft.fields);
  const photo = useLeadPhoto(session);
  const untitled = t(galleyTexts.untitled);
  const description = storyDescription(fields);
  const address = storyAddress(publication, fields);
  const site = address === null ? publication.name : new URL(address).host;
  const picture = photo === null ? null : <LeadPicture photo={photo} />;
  return (
    <section className="reader-cards" aria-label={t(workbenchTexts.cards)}>
      <h3>{t(workbenchTexts.listCard)}</h3>
      <div className="reader-card list-card">
        {picture}
        <div>
          <p className="card-title">{pageTitle(fields) || untitled}</p>
          <p className="card-words">{description}</p>
          <p className="card-about">
            {[fields.section, formatAge(fields.publishedAt ?? Date.now(), Date.now(), fields.language)]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        </div>
      </div>
      <h3>{t(workbenchTexts.searchCard)}</h3>
      <div className="reader-card search-card">
        <p className="card-about">{address ?? publication.name}</p>
        <p className="card-title">{searchTitle(fields, publication.name) || untitled}</p>
        <p className="card-words">{shorten(description, LONGEST_DESCRIPTION)}</p>
      </div>
      <h3>{t(workbenchTexts.shareCard)}</h3>
      <div className="reader-card share-card">
        {picture}
        <div>
          <p className="card-about">{site}</p>
          <p className="card-title">{socialTitle(fields) || untitled}</p>
          <p className="card-words">{description}</p>
        </div>
      </div>
    </section>
  );
}

function LeadPicture({ photo: { digest, widthPx } }: { readonly photo: Photo }) {
  return <img src={renditionPath(digest, Math.min(CARD_WIDTH_PX, widthPx))} alt="" />;
}

/** The photo others show for the page: the first one in the text. */
function useLeadPhoto({ context, draft }: StorySession): Photo | null {
  const photoId = listPlacedFigures(useStore(draft.text.settledBody)).find(
    (figure) => figure.photoId !== null,
  )?.photoId;
  const find = () => (photoId == null ? null : (context.photos.find(photoId) ?? null));
  return useSyncExternalStore(context.photos.subscribe, find);
}
