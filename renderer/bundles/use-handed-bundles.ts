import { useEffect } from 'react';
import { client } from '../bridge/connection.ts';
import { onEvent } from '../bridge/events.ts';
import { reportBug } from '../command/context.ts';
import { openDialog } from '../state/open-dialog.ts';
import { useAppState } from '../state/queries.ts';

/** Shows what the operating system gave Galley to open, at the start and later. */
export function useHandedBundles(): void {
  const { door } = useAppState();
  useEffect(() => {
    if (door !== 'desktop') return;
    void showHanded().catch(reportBug);
    return onEvent(({ kind }) => {
      if (kind === 'bundles-handed') void showHanded().catch(reportBug);
    });
  }, [door]);
}

async function showHanded(): Promise<void> {
  const files = await client.bundle.takeHanded();
  const open = openDialog.get();
  const before = open?.kind === 'bundles' ? open.files : [];
  if (files.length > 0) openDialog.set({ kind: 'bundles', files: [...before, ...files] });
}
