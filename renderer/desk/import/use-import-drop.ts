import { type DragEvent, useMemo } from 'react';
import { droppedFiles } from '../../state/dropped-files.ts';
import { openDialog } from '../../state/open-dialog.ts';

/** Files dropped anywhere on the Desk are imported. */
export function useImportDrop() {
  return useMemo(
    () => ({
      onDragOver: (event: DragEvent) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      },
      onDrop: (event: DragEvent) => {
        const files = [...event.dataTransfer.files];
        if (files.length === 0) return;
        event.preventDefault();
        droppedFiles.set(files);
        openDialog.set({ kind: 'import' });
      },
    }),
    [],
  );
}
