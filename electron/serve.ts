import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer } from 'ws';
import type { FileAnswer } from './app/file-answer.ts';
import type { ServedApp } from './app/served-app.ts';
import { DoorGuard, type Refusal } from './bridge/door-guard.ts';
import { openPageFiles, type PageFiles } from './bridge/page-files.ts';
import { safeHeaders } from './bridge/page-policy.ts';
import { reportBug, reportUnlessCoded } from './bridge/report-bug.ts';

export interface BrowserDoor {
  /** The address to open, with its token. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** The largest message a page may send: a photo with its caption. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Opens the browser door on this computer's loopback address; port 0 takes any free one. */
export async function serve(app: ServedApp, options: { port: number; pageFolder: string }): Promise<BrowserDoor> {
  const pageFiles = await openPageFiles(options.pageFolder);
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  const port = readPort(server);
  const guard = new DoorGuard(port);
  const closeCalls = acceptCalls(server, app, guard);
  const door: Door = { app, guard, pageFiles };
  server.on('request', (request, response) => {
    answer(request, door)
      .then((found) => send(request, response, found))
      .catch((bug: unknown) => {
        reportBug(bug);
        response.destroy();
      });
  });
  return {
    url: `${guard.origin}/?token=${guard.token}`,
    port,
    async close() {
      closeCalls();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Door {
  readonly app: ServedApp;
  readonly guard: DoorGuard;
  readonly pageFiles: PageFiles;
}

async function answer(request: IncomingMessage, { app, guard, pageFiles }: Door): Promise<FileAnswer> {
  const address = URL.parse(request.url ?? '/', guard.origin);
  if (address === null) return say({ status: 400, line: 'This is not an address.' });
  const { pathname, searchParams } = address;
  const token = searchParams.get('token');
  if (pathname === '/' && token !== null) return letIn(request, guard, token);
  const refusal = guard.refuse(request);
  if (refusal !== null) return say(refusal);
  const method = request.method ?? '';
  if (method !== 'GET' && method !== 'HEAD') return say({ status: 405, line: 'Only GET and HEAD.' });
  const ifNoneMatch = request.headers['if-none-match'];
  const found =
    (await pageFiles.answer(pathname)) ??
    (await app.respond({ method, path: pathname, ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }) }));
  return found ?? say({ status: 404, line: 'There is nothing here.' });
}

/**
 * Trades the token in the address for the cookie. `Refresh` instead of a redirect: after a link on another site, a
 * browser counts a redirect as that site's and withholds a SameSite=Strict cookie from it.
 */
function letIn(request: IncomingMessage, guard: DoorGuard, token: string): FileAnswer {
  const refusal = guard.refuseEntry(request, token);
  if (refusal !== null) return say(refusal);
  const fromElsewhere = request.headers['sec-fetch-site'] === 'cross-site';
  return {
    status: fromElsewhere ? 200 : 303,
    headers: {
      ...safeHeaders,
      'cache-control': 'no-store',
      'set-cookie': guard.setCookie,
      ...(fromElsewhere ? { refresh: '0; url=/' } : { location: '/' }),
    },
    body: new Uint8Array(),
  };
}

function say({ status, line }: Refusal): FileAnswer {
  return {
    status,
    headers: { ...safeHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: new TextEncoder().encode(`${line}\n`),
  };
}

function send(request: IncomingMessage, response: ServerResponse, found: FileAnswer): void {
  response.writeHead(found.status, found.headers);
  if (request.method === 'HEAD') response.end();
  else response.end(found.body);
}

/** Calls and events travel over one WebSocket a page: an open event stream over HTTP/1.1 would hang the seventh tab. */
function acceptCalls(server: Server, app: ServedApp, guard: DoorGuard): () => void {
  const handler = new RPCHandler(app.router, { interceptors: [onError(reportUnlessCoded)] });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy()); // the other side hung up; there is nobody to tell
    const refusal = request.url === '/calls' ? guard.refuse(request) : { status: 404 };
    if (refusal !== null) {
      socket.end(`HTTP/1.1 ${refusal.status} Refused\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (peer) => handler.upgrade(peer));
  });
  return () => {
    for (const peer of sockets.clients) peer.terminate();
    sockets.close();
  };
}

function readPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port.');
  return address.port;
}
