import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ImagePlus, Images } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { FileTrigger, GridList, GridListItem } from 'react-aria-components';
import { type Photo, renditionPath } from '../../shared/photo/photo.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { galleyTexts } from '../messages/galley.ts';
import { photosTexts } from '../messages/photos.ts';
import { useText } from '../messages/use-text.ts';
import { goTo, place } from '../state/place.ts';
import { useAppState } from '../state/queries.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Progress } from '../ui/progress.tsx';
import { addPhotoFiles, choosePhotoPaths } from './add-photos.ts';
import { PhotoDetails } from './photo-details.tsx';
import './photos.css';

/** Every photo of the archive, newest first, and what is known of the chosen one. */
export function PhotosScreen() {
  const t = useText();
  const { door } = useAppState();
  const here = useStore(place);
  const chosen = here.screen === 'photos' ? (here.photoId ?? null) : null;
  const [isAdding, setIsAdding] = useState(false);
  const { photos, total, isPending, loadMore } = usePhotos();
  const { data: photo } = useQuery({
    queryKey: ['photos', 'one', chosen],
    queryFn: () => (chosen === null ? null : client.photo.get({ id: chosen })),
    initialData: () => photos.find(({ id }) => id === chosen),
  });
  const choose = (id: string) => goTo({ screen: 'photos', ...(id === '' ? {} : { photoId: id }) });

  const add = (work: Promise<void>) => {
    setIsAdding(true);
    work.catch(reportBug).finally(() => setIsAdding(false));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    add(addPhotoFiles([...event.dataTransfer.files]));
  };

  return (
    <section
      className="photos"
      aria-label={t(photosTexts.title)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <div className="photos-main">
        <header>
          <h1>{t(photosTexts.title)}</h1>
          <p className="field-hint">{t(photosTexts.total, { count: total })}</p>
          {isAdding && <Progress label={t(photosTexts.adding)} done={0} total={null} />}
          {door === 'desktop' ? (
            <Button look="primary" icon={ImagePlus} onPress={() => add(choosePhotoPaths())}>
              {t(photosTexts.add)}
            </Button>
          ) : (
            <FileTrigger
              allowsMultiple
              acceptedFileTypes={['image/*']}
              onSelect={(files) => add(addPhotoFiles([...(files ?? [])]))}
            >
              <Button look="primary" icon={ImagePlus}>
                {t(photosTexts.add)}
              </Button>
            </FileTrigger>
          )}
        </header>
        {!isPending && photos.length === 0 ? (
          <EmptyState icon={Images} title={t(photosTexts.empty)} hint={t(photosTexts.emptyHint)} />
        ) : (
          <GridList
            className="photo-grid"
            aria-label={t(photosTexts.title)}
            layout="grid"
            selectionMode="single"
            selectionBehavior="replace"
            items={photos}
            selectedKeys={chosen === null ? [] : [chosen]}
            onSelectionChange={(keys) => choose(keys === 'all' ? '' : String([...keys][0] ?? ''))}
          >
            {(item) => <PhotoTile photo={item} />}
          </GridList>
        )}
        {photos.length < total && (
          <Button look="quiet" onPress={loadMore}>
            {t(galleyTexts.more)}
          </Button>
        )}
      </div>
      <aside className="photo-side">
        {photo == null ? (
          <p className="empty-hint">{t(photosTexts.chooseOne)}</p>
        ) : (
          <PhotoDetails key={photo.id} photo={photo} />
        )}
      </aside>
    </section>
  );
}

function PhotoTile({ photo }: { readonly photo: Photo }) {
  const t = useText();
  const { id, digest, metadata, fileName, widthPx, heightPx } = photo;
  return (
    <GridListItem id={id} textValue={metadata.description || fileName} className="photo-tile">
      <img
        src={renditionPath(digest, Math.min(320, widthPx))}
        alt=""
        width={widthPx}
        height={heightPx}
        loading="lazy"
        decoding="async"
      />
      <span className={metadata.description === '' ? 'photo-caption is-missing' : 'photo-caption'}>
        {metadata.description || t(photosTexts.noCaption)}
      </span>
    </GridListItem>
  );
}

const PAGE = 100;

function usePhotos() {
  const query = useInfiniteQuery({
    queryKey: ['photos'],
    queryFn: ({ pageParam }) => client.photo.list({ limit: PAGE, ...(pageParam && { after: pageParam }) }),
    initialPageParam: null as string | null, // the first page starts after nothing
    getNextPageParam: ({ photos, more }) => {
      const last = photos[photos.length - 1];
      return more && last !== undefined ? last.id : null;
    },
  });
  return {
    photos: query.data?.pages.flatMap(({ photos }) => photos) ?? [],
    total: query.data?.pages[0]?.total ?? 0,
    isPending: query.isPending,
    loadMore: () => void query.fetchNextPage(),
  };
}
