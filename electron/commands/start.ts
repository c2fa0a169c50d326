import type { Command } from './command.ts';
import { serve } from './serve.ts';

/** From a checkout `galley start` is what `npm start` runs, the desktop window first; here the browser door is what there is. */
export const start: Command = {
  ...serve,
  name: 'start',
  summary: {
    en: 'Start Galley: the desktop window where there can be one, else the browser.',
    vi: 'Khởi động Galley: cửa sổ máy tính nếu có thể, nếu không thì trình duyệt.',
  },
  examples: ['galley start'],
};
