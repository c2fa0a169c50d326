import { ImageOff, ImagePlus, Images, PanelRightOpen, Replace, SearchX, Stamp } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { photosTexts } from '../messages/photos.ts';
import { useText } from '../messages/use-text.ts';
import { openDialog, type PhotoWork } from '../state/open-dialog.ts';
import { place } from '../state/place.ts';
import { useStore } from '../state/store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { photoCommandTexts } from './commands/command-texts.ts';
import { followPhotos } from './desk/photo-cache.ts';
import { focusSheet, isInspectorShown, photoPane } from './desk/photo-pane.ts';
import { followOrder, sheetOrder } from './desk/sheet-order.ts';
import { followSelection, selectOnly, sheetSelection } from './desk/sheet-selection.ts';
import { clearFilter, sheetView } from './desk/sheet-view.ts';
import { FilterBar } from './filter/filter-bar.tsx';
import { PhotoSearch } from './filter/photo-search.tsx';
import { SortChoice } from './filter/sort-choice.tsx';
import { droppedPhotos } from './ingest/ingest-state.ts';
import { IngestStrip } from './ingest/ingest-strip.tsx';
import { PhotoInspector } from './inspector/photo-inspector.tsx';
import { INSPECTOR } from './inspector/use-selected-photos.ts';
import { Compare } from './loupe/compare.tsx';
import { Loupe } from './loupe/loupe.tsx';
import { ContactSheet } from './sheet/contact-sheet.tsx';
import { StatusLine } from './sheet/status-line.tsx';
import './photos.css';

/** The photo desk: the contact sheet or a large photo, and what is known of the selection beside it. */
export function PhotosScreen() {
  const t = useText();
  const isSideShown = useStore(isInspectorShown);
  const pane = useStore(photoPane).kind;
  const [isDropping, setIsDropping] = useState(false);
  useEffect(() => {
    const stops = [followPhotos(), followOrder(), followSelection()];
    focusSheet();
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useAddressedPhoto();
  const drop = (event: DragEvent) => {
    setIsDropping(false);
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    droppedPhotos.set(files);
    openDialog.set({ kind: 'photo', work: 'ingest' });
  };
  return (
    <section className="photos" aria-label={t(photosTexts.title)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files are dropped on it; the button adds them too */}
      <div
        className={isDropping ? 'photos-main is-dropping' : 'photos-main'}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setIsDropping(true);
        }}
        onDragLeave={() => setIsDropping(false)}
        onDrop={drop}
      >
        <Head />
        {pane === 'sheet' && <FilterBar />}
        <IngestStrip />
        <Pane />
        <StatusLine />
      </div>
      {isSideShown && (
        <aside className={INSPECTOR} aria-label={t(photosTexts.inspector)} onKeyDown={leaveOnEscape}>
          <PhotoInspector />
        </aside>
      )}
    </section>
  );
}

/** What is open over a field, and what is being composed in it, ends first. */
function leaveOnEscape({ key, nativeEvent, isDefaultPrevented }: KeyboardEvent): void {
  if (key === 'Escape' && !isDefaultPrevented() && !nativeEvent.isComposing) focusSheet();
}

const open = (work: PhotoWork) => () => openDialog.set({ kind: 'photo', work });

function Head() {
  const t = useText();
  const isSideShown = useStore(isInspectorShown);
  const hasSelection = useStore(sheetSelection).ids.size > 0;
  return (
    <header className="photos-head">
      <h1>{t(photosTexts.title)}</h1>
      <PhotoSearch />
      <SortChoice />
      <div className="photos-head-end">
        <IconButton
          icon={Stamp}
          label={t(photoCommandTexts.template)}
          shortcut="Ctrl+Alt+A"
          onPress={open('template')}
        />
        <IconButton
          icon={Replace}
          label={t(photoCommandTexts.replace)}
          shortcut="Ctrl+Alt+R"
          isDisabled={!hasSelection}
          onPress={open('replace')}
        />
        {!isSideShown && (
          <IconButton
            icon={PanelRightOpen}
            label={t(photoCommandTexts.inspector)}
            shortcut="I"
            onPress={() => isInspectorShown.set(true)}
          />
        )}
        <Button look="primary" icon={ImagePlus} onPress={open('ingest')}>
          {t(photosTexts.add)}
        </Button>
      </div>
    </header>
  );
}

function Pane() {
  const pane = useStore(photoPane);
  const { ids, isKnown } = useStore(sheetOrder);
  if (isKnown && ids.length === 0) return <NothingHere />;
  switch (pane.kind) {
    case 'sheet':
      return <ContactSheet />;
    case 'loupe':
      return <Loupe />;
    case 'compare':
      return <Compare ids={pane.ids} />;
  }
}

function NothingHere() {
  const t = useText();
  const { filter } = useStore(sheetView);
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <div className="photos-empty">
      {isNarrowed ? (
        <EmptyState
          icon={filter.query === undefined ? ImageOff : SearchX}
          title={t(photosTexts.emptyView)}
          hint={t(photosTexts.emptyViewHint)}
        >
          <Button onPress={clearFilter}>{t(photosTexts.showAll)}</Button>
        </EmptyState>
      ) : (
        <EmptyState icon={Images} title={t(photosTexts.empty)} hint={t(photosTexts.emptyHint)}>
          <Button look="primary" icon={ImagePlus} onPress={open('ingest')}>
            {t(photosTexts.add)}
          </Button>
        </EmptyState>
      )}
    </div>
  );
}

/** A photo that the address names is shown, whatever the sheet was narrowed to. */
function useAddressedPhoto(): void {
  const here = useStore(place);
  const photoId = here.screen === 'photos' ? here.photoId : undefined;
  useEffect(() => {
    if (photoId === undefined) return;
    clearFilter();
    sheetSelection.set(selectOnly(photoId));
  }, [photoId]);
}
