import { lazy, Suspense, useEffect } from 'react';
import { Palette } from './command/palette.tsx';
import { ShortcutSheet } from './command/shortcut-sheet.tsx';
import { openDialog } from './state/open-dialog.ts';
import { place } from './state/place.ts';
import { useStore } from './state/store.ts';

const ExportDialog = lazy(() =>
  import('./export/export-dialog.tsx').then(({ ExportDialog: dialog }) => ({ default: dialog })),
);
const ImportDialog = lazy(() =>
  import('./desk/import/import-dialog.tsx').then(({ ImportDialog: dialog }) => ({ default: dialog })),
);
const HandOverDialog = lazy(() =>
  import('./bundles/hand-over-dialog.tsx').then(({ HandOverDialog: dialog }) => ({ default: dialog })),
);
const BundleDialog = lazy(() =>
  import('./bundles/bundle-dialog.tsx').then(({ BundleDialog: dialog }) => ({ default: dialog })),
);
const MoveDialog = lazy(() => import('./desk/move-dialog.tsx').then(({ MoveDialog: dialog }) => ({ default: dialog })));

const NewFromTemplate = lazy(() =>
  import('./templates/new-from-template.tsx').then(({ NewFromTemplate: dialog }) => ({ default: dialog })),
);
const SaveTemplate = lazy(() =>
  import('./templates/save-template.tsx').then(({ SaveTemplate: dialog }) => ({ default: dialog })),
);

const PhotoDialog = lazy(() =>
  import('./photos/photo-dialog.tsx').then(({ PhotoDialog: dialog }) => ({ default: dialog })),
);
const SaveSearchDialog = lazy(() =>
  import('./desk/search/save-search-dialog.tsx').then(({ SaveSearchDialog: dialog }) => ({ default: dialog })),
);

const close = () => openDialog.set(null);

/** One after the other. */
function Bundles({ files }: { readonly files: readonly (File | string)[] }) {
  const [file, ...rest] = files;
  const next = () => openDialog.set(rest.length === 0 ? null : { kind: 'bundles', files: rest });
  return file === undefined ? null : (
    <BundleDialog key={typeof file === 'string' ? file : file.name} file={file} onClose={next} />
  );
}

/** The dialog that is open, if any. It belongs to the screen it was opened over: back and forward close it. */
export function DialogLayer() {
  const open = useStore(openDialog);
  useEffect(() => place.subscribe(close), []);
  if (open === null) return null;
  switch (open.kind) {
    case 'palette':
      return <Palette onClose={close} />;
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />;
    case 'import':
      return (
        <Suspense fallback={null}>
          <ImportDialog onClose={close} />
        </Suspense>
      );
    case 'templates':
      return (
        <Suspense fallback={null}>
          <NewFromTemplate onClose={close} />
        </Suspense>
      );
    case 'save-template':
      return (
        <Suspense fallback={null}>
          <SaveTemplate storyId={open.storyId} onClose={close} />
        </Suspense>
      );
    case 'photo':
      return (
        <Suspense fallback={null}>
          <PhotoDialog work={open.work} onClose={close} />
        </Suspense>
      );
    case 'save-search':
      return (
        <Suspense fallback={null}>
          <SaveSearchDialog search={open.search} onClose={close} />
        </Suspense>
      );
    case 'export':
      return (
        <Suspense fallback={null}>
          <ExportDialog storyIds={open.storyIds} onClose={close} />
        </Suspense>
      );
    case 'hand-over':
      return (
        <Suspense fallback={null}>
          <HandOverDialog storyIds={open.storyIds} onClose={close} />
        </Suspense>
      );
    case 'bundles':
      return (
        <Suspense fallback={null}>
          <Bundles files={open.files} />
        </Suspense>
      );
    case 'move':
      return (
        <Suspense fallback={null}>
          <MoveDialog storyIds={open.storyIds} move={open.move} onClose={close} />
        </Suspense>
      );
  }
}
