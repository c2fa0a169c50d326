import type { Shell as ElectronShell } from 'electron';
import { safeLink } from '../../shared/base/safe-url.ts';

const ALLOWED = /^(https?|mailto):/i;

/** The address as another program may be given it, or null. No program is started for any other scheme. */
export function externalAddress(address: string): string | null {
  const link = safeLink(address);
  return link !== null && ALLOWED.test(link) && URL.canParse(link) ? link : null;
}

/** The one place that hands an address to the operating system. Returns false when the address was refused. */
export async function openExternal(shell: ElectronShell, address: string): Promise<boolean> {
  const link = externalAddress(address);
  if (link === null) return false;
  await shell.openExternal(link);
  return true;
}
