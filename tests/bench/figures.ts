import { listSpeed } from './archive/list-speed.ts';
import { relatedSpeed } from './archive/related-speed.ts';
import { saveAcknowledged } from './archive/save-acknowledged.ts';
import { searchSpeed } from './archive/search-speed.ts';
import { statisticsSpeed } from './archive/statistics-speed.ts';
import { typedToPainted } from './archive/typed-to-painted.ts';
import { upkeep } from './archive/upkeep.ts';
import { keyToPaint } from './editor/key-to-paint.ts';
import { opening } from './editor/opening.ts';
import { typingOnDisk } from './editor/typing-on-disk.ts';
import { publishSiteFigure } from './export/publish-site.ts';
import { storyPages } from './export/story-pages.ts';
import type { Figure } from './figure.ts';
import { archiveImport } from './import/archive-import.ts';
import { contactSheet } from './photos/contact-sheet.ts';
import { ingest } from './photos/ingest.ts';
import { renditions } from './photos/renditions.ts';
import { sheetQueries } from './photos/sheet-queries.ts';
import { firstStoryList } from './start/first-story-list.ts';

/** Everything `npm run bench` measures, in this order. */
export const figures: readonly Figure[] = [
  firstStoryList,
  saveAcknowledged,
  ingest,
  renditions,
  searchSpeed,
  relatedSpeed,
  listSpeed,
  statisticsSpeed,
  upkeep,
  typedToPainted,
  typingOnDisk,
  opening,
  keyToPaint,
  storyPages,
  publishSiteFigure,
  contactSheet,
  sheetQueries,
  archiveImport,
];
