import type { Command } from '../command-line/command.ts';
import { portOption, serve } from './serve.ts';

/** From a checkout `galley start` is what `npm start` runs, the desktop window first; here the browser door is what there is. */
export const start: Command = {
  ...serve,
  name: 'start',
  summary: {
    en: 'Start Galley: the desktop window where there can be one, else the browser.',
    vi: 'Khởi động Galley: cửa sổ máy tính nếu có thể, nếu không thì trình duyệt.',
  },
  options: {
    browser: {
      meaning: {
        en: 'in the browser, even where there can be a window',
        vi: 'mở bằng trình duyệt dù có thể có cửa sổ',
      },
    },
    ...portOption,
  },
  examples: ['galley start', 'galley start --browser --port 4500'],
};
