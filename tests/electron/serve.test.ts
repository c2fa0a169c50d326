import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { os, type RouterClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import * as z from 'zod';
import type { ServedApp } from '../../electron/app/served-app.ts';
import { type BrowserDoor, serve } from '../../electron/serve.ts';

const router = { echo: os.input(z.unknown()).handler(({ input }) => input) };

/** What stands behind the door is not what is tested here: one call and one photo are enough. */
const app: ServedApp = {
  router,
  respond: async ({ path: asked, ifNoneMatch }) =>
    asked === '/media/photo.jpg'
      ? {
          status: ifNoneMatch === undefined ? 200 : 304,
          headers: { 'content-type': 'image/jpeg' },
          body: new Uint8Array([1, 2]),
        }
      : null,
};

let folder: string;
let door: BrowserDoor;
let ours: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'galley-serve-'));
  await mkdir(path.join(folder, 'page/assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'outside of the page');
  await writeFile(
    path.join(folder, 'page/index.html'),
    '<!doctype html><meta nonce="galley-nonce"><title>Galley</title>',
  );
  await writeFile(path.join(folder, 'page/assets/main-1a2b.js'), 'export {};');
  door = await serve(app, { port: 0, pageFolder: path.join(folder, 'page') });
  const { headers } = await ask(door.url.slice(door.url.indexOf('/?')));
  ours = { cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
});

afterAll(async () => {
  await door.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A plain request, so that a test can say what a browser would not let a page say. */
function ask(place: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port: door.port, path: place, method, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

/** Opens a WebSocket and tells how it went: `open`, or the status it was refused with. */
function knock(headers: Record<string, string>, place = '/calls'): Promise<'open' | number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${door.port}${place}`, { headers });
    socket.on('open', () => {
      socket.close();
      resolve('open');
    });
    socket.on('unexpected-response', (_, answer) => resolve(answer.statusCode ?? 0));
    socket.on('error', reject);
  });
}

describe('the browser door', () => {
  it('trades the token of the printed address for a cookie no script and no other site can use', async () => {
    const { status, headers } = await ask(door.url.slice(door.url.indexOf('/?')));
    expect({ status, location: headers.location, cookie: headers['set-cookie'] }).toEqual({
      status: 303,
      location: '/',
      cookie: [
        expect.stringMatching(new RegExp(`^galley-${door.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`)),
      ],
    });
  });

  it('lets in by a link on another site, with a fresh visit instead of a redirect', async () => {
    const visit = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const { status, headers } = await ask(door.url.slice(door.url.indexOf('/?')), visit);
    expect({ status, refresh: headers['refresh'], cookies: headers['set-cookie']?.length }).toEqual({
      status: 200,
      refresh: '0; url=/',
      cookies: 1,
    });
  });

  it('refuses a wrong token, and a right one that another site fetches in the background', async () => {
    const entry = door.url.slice(door.url.indexOf('/?'));
    const wrong = await ask(`${entry.slice(0, -1)}!`);
    const fetched = await ask(entry, {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'image',
    });
    expect([wrong.status, fetched.status]).toEqual([401, 403]);
    expect([wrong.headers['set-cookie'], fetched.headers['set-cookie']]).toEqual([undefined, undefined]);
  });

  it('gives the page to who has the cookie, under a policy with a nonce of its own', async () => {
    const [one, two] = [await ask('/', ours), await ask('/', ours)];
    expect(one.status).toBe(200);
    const nonce = /nonce="([\w-]{22})"/.exec(one.text)?.[1];
    expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(one.text).not.toBe(two.text);
  });

  it.each([
    ['another Host', { host: 'galley.example' }, 421],
    ['a rebound name (the browser sends its cookie there too)', { host: 'rebind.test:80' }, 421],
    ['localhost, which is another site to the browser', { host: 'localhost' }, 421],
    ['a foreign Origin', { origin: 'https://evil.example' }, 403],
    ['an opaque Origin', { origin: 'null' }, 403],
    ['our Origin with more behind it', { origin: 'http://127.0.0.1:1.evil.example' }, 403],
    ['a request another site made', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a request a neighbour port made', { 'sec-fetch-site': 'same-site' }, 403],
    ['a cookie with another value', { cookie: 'galley=wrong' }, 401],
  ])('refuses %s, for the page, a photo and the calls alike', async (_, headers, status) => {
    const asked = { ...ours, ...headers };
    const found = [(await ask('/', asked)).status, (await ask('/media/photo.jpg', asked)).status, await knock(asked)];
    expect(found).toEqual([status, status, status]);
  });

  it('refuses who has no cookie', async () => {
    expect([(await ask('/')).status, (await ask('/media/photo.jpg')).status, await knock({})]).toEqual([401, 401, 401]);
  });

  it('lets the page itself through (the control of the refusals above)', async () => {
    const page = { ...ours, 'sec-fetch-site': 'same-origin', origin: `http://127.0.0.1:${door.port}` };
    const found = [(await ask('/', page)).status, (await ask('/media/photo.jpg', page)).status, await knock(page)];
    expect(found).toEqual([200, 200, 'open']);
  });

  it('keeps assets for ever and answers photos through the app, fresh or known', async () => {
    const asset = await ask('/assets/main-1a2b.js', ours);
    expect([asset.status, asset.headers['content-type'], asset.headers['cache-control']]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'private, max-age=31536000, immutable',
    ]);
    expect((await ask('/media/photo.jpg', { ...ours, 'if-none-match': '"1"' })).status).toBe(304);
  });

  it.each([
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/assets',
    '/index.html%00',
    '//etc/passwd',
  ])('has nothing at %s', async (place) => {
    expect((await ask(place, ours)).status).toBe(404);
  });

  it('answers GET and HEAD only', async () => {
    expect((await ask('/', ours, 'POST')).status).toBe(405);
    expect(await ask('/', ours, 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  it('takes calls at one address only', async () => {
    expect(await knock(ours, '/other')).toBe(404);
  });

  it('survives an address that is none, and somebody who hangs up', async () => {
    expect((await ask('http://', ours)).status).toBe(400);
    const outgoing = request({ host: '127.0.0.1', port: door.port, path: '/', headers: ours });
    outgoing.on('error', () => {}); // the hanging up itself
    outgoing.end(() => outgoing.destroy());
    expect((await ask('/', ours)).status).toBe(200);
  });

  it('carries calls both ways', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${door.port}/calls`, { headers: ours });
    const client: RouterClient<typeof router> = createORPCClient(
      new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }), // the same interface, typed by another package
    );
    expect(await client.echo({ at: new Date(5), text: 'Đảng ủy' })).toEqual({ at: new Date(5), text: 'Đảng ủy' });
    socket.close();
  });
});
