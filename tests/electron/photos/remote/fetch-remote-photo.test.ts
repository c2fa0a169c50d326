import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchRemotePhoto } from '../../../../electron/photos/remote/fetch-remote-photo.ts';
import { isPublicAddress } from '../../../../electron/photos/remote/public-address.ts';
import { asyncFailureOf } from '../../../builders/failure.ts';
import { makeJpeg } from '../../../builders/photo.ts';

const limits = { mostBytes: 1_000_000, longestMs: 2000, isAllowed: () => true, anyPort: true };

/** A web server of the test's own, which only a test's limits let anybody reach. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
}

describe('fetchRemotePhoto', () => {
  it('brings the picture and its name, past redirects, and sends nothing along', async () => {
    const picture = await makeJpeg();
    const seen: unknown[] = [];
    const address = await serve(({ url, headers }, answer) => {
      seen.push([url, headers.cookie, headers.referer]);
      if (url === '/a') answer.writeHead(302, { location: '/anh/l%C5%A9.jpg' }).end();
      else answer.writeHead(200, { 'content-type': 'image/jpeg' }).end(picture);
    });
    const { bytes, fileName } = await fetchRemotePhoto(`${address}/a`, limits);
    expect([Buffer.from(bytes).equals(picture), fileName]).toEqual([true, 'lũ.jpg']);
    expect(seen).toEqual([
      ['/a', undefined, undefined],
      ['/anh/l%C5%A9.jpg', undefined, undefined],
    ]);
  });

  it.each<readonly [string, RequestListener, string]>([
    ['a page', (_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('<p>'), 'remote-photo-failed'],
    ['a refusal', (_, answer) => answer.writeHead(403).end(), 'remote-photo-failed'],
    ['redirects without end', (_, answer) => answer.writeHead(302, { location: '/' }).end(), 'remote-photo-failed'],
    [
      'no end',
      (_, answer) => void answer.writeHead(200, { 'content-type': 'image/png' }).write('a'),
      'remote-photo-failed',
    ],
    [
      'too much',
      (_, answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(1_000_001)),
      'file-too-large',
    ],
  ])('refuses %s', async (_what, answer, code) => {
    const address = await serve(answer);
    expect(await asyncFailureOf(() => fetchRemotePhoto(address, { ...limits, longestMs: 500 }))).toBe(code);
  });

  it('reaches nothing inside the network, by number, by name or by redirect', async () => {
    let reached = 0;
    const address = await serve((_, answer) => {
      reached += 1;
      answer.writeHead(200, { 'content-type': 'image/png' }).end('a');
    });
    const port = new URL(address).port;
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0']) {
      const refused = asyncFailureOf(() =>
        fetchRemotePhoto(`http://${host}:${port}/`, { ...limits, isAllowed: isPublicAddress }),
      );
      expect(await refused, host).toBe('remote-photo-refused');
    }
    const door = await serve((_, answer) => answer.writeHead(302, { location: address }).end());
    const isDoor = (() => {
      let first = true;
      return () => {
        const isFirst = first;
        first = false;
        return isFirst;
      };
    })();
    expect(await asyncFailureOf(() => fetchRemotePhoto(door, { ...limits, isAllowed: isDoor }))).toBe(
      'remote-photo-refused',
    );
    expect(reached).toBe(0);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/a.jpg',
    'https://a:b@example.org/a.jpg',
    'https://example.org:22/a.jpg',
  ])('refuses the address %s before it asks', async (address) => {
    expect(await asyncFailureOf(() => fetchRemotePhoto(address))).toBe('remote-photo-refused');
  });
});

describe('isPublicAddress', () => {
  it('knows this computer, the newsroom and the cloud from the web', () => {
    const inside =
      '0.0.0.0 10.1.2.3 100.64.0.1 127.8.8.8 169.254.169.254 172.31.255.255 192.168.1.1 198.18.0.1 224.0.0.1 255.255.255.255 :: ::1 ::ffff:8.8.8.8 64:ff9b::7f00:1 fc00::1 fe80::1 ff02::1 2001:db8::1 2002:7f00:1::';
    expect(inside.split(' ').filter(isPublicAddress)).toEqual([]);
    const outside = '1.1.1.1 8.8.8.8 172.32.0.1 192.169.0.1 2606:4700::1111 2a00:1450::1';
    expect(outside.split(' ').filter((address) => !isPublicAddress(address))).toEqual([]);
  });
});
