import { firstPage } from './archive/first-page.ts';
import { saveAcknowledged } from './archive/save-acknowledged.ts';
import { keyToPaint } from './editor/key-to-paint.ts';
import { opening } from './editor/opening.ts';
import { typingOnDisk } from './editor/typing-on-disk.ts';
import { publishSiteFigure } from './export/publish-site.ts';
import { storyPages } from './export/story-pages.ts';
import type { Figure } from './figure.ts';
import { ingest } from './photos/ingest.ts';
import { renditions } from './photos/renditions.ts';
import { firstStoryList } from './start/first-story-list.ts';

/** Everything `npm run bench` measures, in this order. */
export const figures: readonly Figure[] = [
  firstStoryList,
  saveAcknowledged,
  firstPage,
  ingest,
  renditions,
  typingOnDisk,
  opening,
  keyToPaint,
  storyPages,
  publishSiteFigure,
];
