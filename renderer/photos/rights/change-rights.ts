import type { RightsChange } from '../../../shared/photo/rights.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { photosTexts } from '../../messages/photos.ts';
import { runChange } from '../desk/change-photos.ts';

/** Gives the photos these rights, as one step. */
export function changeRights(ids: readonly string[], rights: RightsChange): void {
  const said = ids.length > 1 ? photosTexts.changed : null;
  runChange(client.photo.apply({ ids: [...ids], edit: { rights } }), said).catch(reportBug);
}
