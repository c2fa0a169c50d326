// `npm run dev`: page edits show at once. Vite serves the page and passes its calls on to a browser door, whose
// checks (token, Host, Origin) all stay: a foreign Origin is passed on as it is and refused there.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root, say } from './setup/project.mjs';
import { setUp } from './setup.mjs';

const PORT = 5173;
const own = `http://127.0.0.1:${PORT}`;

const node = setUp();
const { createServer } = await import('vite');
const { pageConfig } = await import('./build-config.mjs');
const door = spawn(node, [path.join(root, 'out/main/cli.js'), 'serve', ...process.argv.slice(2)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
door.on('exit', (code) => process.exit(code ?? 1));
process.on('exit', () => door.kill());
const address = await readAddress(door.stdout);

const passOn = { target: address.origin, changeOrigin: true, configure: speakAsTheDoor };
const server = await createServer({
  ...pageConfig(undefined),
  logLevel: 'info',
  server: {
    host: '127.0.0.1',
    port: PORT,
    strictPort: true,
    proxy: {
      '^/\\?token=': passOn,
      '/media/': passOn,
      '/preview/': passOn,
      '/calls': { ...passOn, ws: true },
    },
  },
});
await server.listen();
say(`open ${own}/${address.search} (after a change in electron/ or shared/, start again)`);

function speakAsTheDoor(proxy) {
  const rename = (outgoing, incoming) => {
    if (incoming.headers.origin === own) outgoing.setHeader('origin', address.origin);
  };
  proxy.on('proxyReq', rename);
  proxy.on('proxyReqWs', rename);
}

async function readAddress(stream) {
  let words = '';
  for await (const chunk of stream) {
    words += chunk;
    const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(words);
    if (found !== null) return new URL(found[0]);
  }
  throw new Error('the browser door ended before it printed its address');
}
