import { once } from 'node:events';
import type { Command } from '../command-line/command.ts';
import { noWords } from '../command-line/command.ts';
import { openInBrowser } from '../command-line/open-in-browser.ts';

export const portOption = {
  port: { value: 'N', meaning: { en: 'the port (any free one)', vi: 'cổng (tự chọn cổng trống)' } },
} as const satisfies Command['options'];

/** The browser door, as `serve` and `start` run it: prints its address and stays until Ctrl+C. */
export const serve: Command = {
  name: 'serve',
  summary: {
    en: 'Open Galley in the browser: prints the address and stays up until Ctrl+C.',
    vi: 'Mở Galley trong trình duyệt: in địa chỉ và chạy đến khi bấm Ctrl+C.',
  },
  words: noWords,
  options: {
    ...portOption,
    open: { meaning: { en: 'open the browser as well', vi: 'mở luôn trình duyệt' } },
  },
  examples: ['galley serve', 'galley serve --port 4500 --open'],
  async run({ archiveFolder, resourceFolder, pageFolder, version, args, signal, print, say }) {
    const port = args.number('port', { least: 0, most: 65_535, otherwise: 0 });
    const { openOrCreateApp } = await import('../app/open-or-create-app.ts');
    const { reportBug } = await import('../bridge/report-bug.ts');
    const { serve: openDoor } = await import('../serve.ts');
    const app = await openOrCreateApp({ archiveFolder, resourceFolder, version, reportBug });
    try {
      const door = await openDoor(app, { port, pageFolder });
      print({ json: { url: door.url, port: door.port, archive: archiveFolder }, lines: [door.url] });
      if (!args.has('json')) say({ en: 'Press Ctrl+C to close.', vi: 'Bấm Ctrl+C để đóng.' });
      if (args.has('open')) openInBrowser(door.url);
      if (!signal.aborted) await once(signal, 'abort');
      await door.close();
    } finally {
      await app.close();
    }
    return null;
  },
};
