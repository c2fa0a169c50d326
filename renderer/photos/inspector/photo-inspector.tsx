import { ChevronLeft, ChevronRight, PanelRightClose } from 'lucide-react';
import { formatPublishTime } from '../../../shared/base/format-time.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { photosTexts } from '../../messages/photos.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/button.tsx';
import { type TabItem, Tabs } from '../../ui/tabs.tsx';
import { CropPanel } from '../crops/crop-panel.tsx';
import { type InspectorTab, inspectorTab, isInspectorShown } from '../desk/photo-pane.ts';
import { focusBy } from '../desk/sheet-selection.ts';
import { RightsPanel } from '../rights/rights-panel.tsx';
import { UsesPanel } from '../rights/uses-panel.tsx';
import { PhotoPicture } from '../sheet/photo-picture.tsx';
import { FieldsPanel } from './fields-panel.tsx';
import { inspectorTexts } from './inspector-texts.ts';
import { SavingState } from './saving-state.tsx';
import { MOST_READ, useSelectedPhotos } from './use-selected-photos.ts';
import './inspector.css';

/** What is known of the selected photos, and where it is changed. */
export function PhotoInspector() {
  const t = useText();
  const { ids, photos } = useSelectedPhotos();
  const tab = useStore(inspectorTab);
  const [photo] = photos;
  if (photo === undefined) return <p className="empty-hint photo-side-empty">{t(photosTexts.chooseOne)}</p>;
  const items: readonly (TabItem & { readonly id: InspectorTab })[] = [
    { id: 'words', label: t(inspectorTexts.words), content: () => <FieldsPanel ids={ids} photos={photos} /> },
    { id: 'rights', label: t(inspectorTexts.rights), content: () => <RightsPanel ids={ids} photos={photos} /> },
    { id: 'crops', label: t(inspectorTexts.crops), content: () => <CropPanel key={photo.id} photo={photo} /> },
    {
      id: 'uses',
      label: t(inspectorTexts.uses),
      ...(ids.length === 1 && { count: photo.useCount }),
      content: () => <UsesPanel key={photo.id} photo={photo} />,
    },
  ];
  return (
    <>
      <InspectorHead ids={ids} photos={photos} />
      <Tabs
        label={t(photosTexts.inspector)}
        items={items}
        selected={tab}
        onSelect={(id) => inspectorTab.set(items.find((item) => item.id === id)?.id ?? 'words')}
      />
    </>
  );
}

interface InspectorHeadProps {
  readonly ids: readonly string[];
  readonly photos: readonly Photo[];
}

function InspectorHead({ ids, photos }: InspectorHeadProps) {
  const t = useText();
  return (
    <header className="photo-side-head">
      <div className="photo-side-strip" data-count={Math.min(photos.length, 4)}>
        {photos.slice(0, 4).map((photo) => (
          <PhotoPicture key={photo.id} photo={photo} widthPx={photos.length === 1 ? 320 : 160} alt="" />
        ))}
      </div>
      <div className="photo-side-line">
        <IconButton
          icon={ChevronLeft}
          label={t(inspectorTexts.previous)}
          shortcut="Ctrl+Shift+Enter"
          onPress={() => focusBy(-1)}
        />
        <IconButton
          icon={ChevronRight}
          label={t(inspectorTexts.next)}
          shortcut="Ctrl+Enter"
          onPress={() => focusBy(1)}
        />
        <SavingState />
        <IconButton
          icon={PanelRightClose}
          label={t(inspectorTexts.hide)}
          shortcut="I"
          onPress={() => isInspectorShown.set(false)}
        />
      </div>
      {photos[0] !== undefined && ids.length === 1 && <FileLine photo={photos[0]} />}
      {ids.length > 1 && (
        <p className="photo-side-file">
          <strong>{t(inspectorTexts.several, { count: ids.length })}</strong> ·{' '}
          {ids.length > MOST_READ ? t(inspectorTexts.firstOnly, { count: MOST_READ }) : t(inspectorTexts.severalHint)}
        </p>
      )}
    </header>
  );
}

function FileLine({ photo }: { readonly photo: Photo }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const { fileName, widthPx, heightPx, sizeBytes, takenAt, camera } = photo;
  const size = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });
  const shownSize =
    sizeBytes < 1_000_000
      ? `${size.format(Math.ceil(sizeBytes / 1000))} kB`
      : `${size.format(sizeBytes / 1_000_000)} MB`;
  return (
    <p className="photo-side-file">
      <strong>{fileName}</strong> · {t(photosTexts.size, { width: String(widthPx), height: String(heightPx) })} ·{' '}
      {shownSize}
      {takenAt !== null && ` · ${t(inspectorTexts.taken, { time: formatPublishTime(takenAt, zone) })}`}
      {camera !== '' && ` · ${camera}`}
    </p>
  );
}
