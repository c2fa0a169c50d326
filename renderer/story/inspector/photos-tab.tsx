import { ImageOff, Images } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { type Photo, renditionPath } from '../../../shared/photo/photo.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { StorySession } from '../session/open-session.ts';
import { storyTexts } from '../story-texts.ts';
import { type FigureInText, listPlacedFigures } from './list-placed-figures.ts';

/** The photos of the story with their words, in reading order; a press goes to the photo in the text. */
export function PhotosTab({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { body, settledBody } = session.draft.text;
  const show = (position: number) => {
    body.view.focus();
    body.chain().setNodeSelection(position).scrollIntoView().run();
  };
  const figures = listPlacedFigures(useStore(settledBody));
  if (figures.length === 0)
    return <EmptyState icon={Images} title={t(storyTexts.noPhotos)} hint={t(storyTexts.noPhotosHint)} />;
  return (
    <ol className="figure-list">
      {figures.map((figure, index) => (
        <li key={figure.position}>
          <button
            type="button"
            className="figure-card"
            aria-label={t(storyTexts.goToPhoto, { number: index + 1 })}
            onClick={() => show(figure.position)}
          >
            <Thumbnail session={session} photoId={figure.photoId} />
            <FigureWords figure={figure} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function Thumbnail({ session, photoId }: { readonly session: StorySession; readonly photoId: string | null }) {
  const { photos } = session.context;
  const find = (): Photo | null | undefined => (photoId === null ? null : photos.find(photoId));
  const photo = useSyncExternalStore(photos.subscribe, find);
  if (photo === null || photo === undefined)
    return (
      <span className="figure-thumbnail">
        <ImageOff size={18} aria-hidden />
      </span>
    );
  const { digest, widthPx } = photo;
  return <img className="figure-thumbnail" src={renditionPath(digest, Math.min(320, widthPx))} alt="" loading="lazy" />;
}

function FigureWords({ figure }: { readonly figure: FigureInText }) {
  const t = useText();
  const { photoId, caption, alt, credit } = figure;
  const missing = [
    ...(photoId === null ? [storyTexts.photoWaiting] : []),
    ...(caption === '' ? [storyTexts.noCaption] : []),
    ...(alt === '' ? [storyTexts.noAlt] : []),
    ...(credit === '' ? [storyTexts.noCredit] : []),
  ];
  return (
    <span className="figure-words">
      {caption !== '' && <span className="figure-caption-line">{caption}</span>}
      {alt !== '' && <span className="figure-alt-line">{alt}</span>}
      {credit !== '' && <span className="figure-credit-line">{credit}</span>}
      {missing.length > 0 && <span className="figure-missing">{missing.map((text) => t(text)).join(' · ')}</span>}
    </span>
  );
}
