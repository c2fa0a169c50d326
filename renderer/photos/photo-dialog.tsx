import { lazy, type ReactNode, Suspense } from 'react';
import type { PhotoWork } from '../state/open-dialog.ts';
import { IngestDialog } from './ingest/ingest-dialog.tsx';
import { ReplaceDialog } from './replace/replace-dialog.tsx';
import { SwapDialog } from './rights/swap-dialog.tsx';
import { WithdrawDialog } from './rights/withdraw-dialog.tsx';

const TemplateDialog = lazy(() =>
  import('./template/template-dialog.tsx').then(({ TemplateDialog: dialog }) => ({ default: dialog })),
);

export interface PhotoDialogProps {
  readonly work: PhotoWork;
  readonly onClose: () => void;
}

/** What the photo desk asks before it does it. */
export function PhotoDialog({ work, onClose }: PhotoDialogProps): ReactNode {
  switch (work) {
    case 'ingest':
      return <IngestDialog onClose={onClose} />;
    case 'template':
      return (
        <Suspense fallback={null}>
          <TemplateDialog onClose={onClose} />
        </Suspense>
      );
    case 'replace':
      return <ReplaceDialog onClose={onClose} />;
    case 'withdraw':
      return <WithdrawDialog onClose={onClose} />;
    case 'swap':
      return <SwapDialog onClose={onClose} />;
  }
}
