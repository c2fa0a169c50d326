import { spawn } from 'node:child_process';

/** Opens an address in the person's browser; that there is none is no failure, the address is printed anyway. */
export function openInBrowser(address: string): void {
  const [program, ...args] = opener();
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // no such program
  child.unref();
}

function opener(): readonly [string, ...string[]] {
  switch (process.platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      return ['explorer.exe'];
    default:
      return ['xdg-open'];
  }
}
