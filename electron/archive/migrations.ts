import type { Migration } from './file/migration.ts';
import { firstArchive } from './migrations/001-first-archive.ts';
import { photoSearch } from './migrations/002-photo-search.ts';
import { templates } from './migrations/003-templates.ts';
import { storyLook } from './migrations/004-story-look.ts';
import { versionName } from './migrations/005-version-name.ts';
import { photoDesk } from './migrations/006-photo-desk.ts';
import { handOver } from './migrations/007-hand-over.ts';
import { checks } from './migrations/008-checks.ts';
import { search } from './migrations/009-search.ts';
import { workflow } from './migrations/010-workflow.ts';
import { tagNames } from './migrations/011-tag-names.ts';
import { importJournal } from './migrations/012-import-journal.ts';
import { storyDates } from './migrations/013-story-dates.ts';
import { listPages } from './migrations/014-list-pages.ts';
import { photoValues } from './migrations/015-photo-values.ts';
import { photoOrders } from './migrations/016-photo-orders.ts';
import { subjects } from './migrations/017-subjects.ts';
import { schedule } from './migrations/018-schedule.ts';
import { uncreditedPhotos } from './migrations/019-uncredited-photos.ts';
import { markedWords } from './migrations/020-marked-words.ts';
import { photoBases } from './migrations/021-photo-bases.ts';

/** Every step in order; the archive's format number (PRAGMA user_version) is how many it has taken. */
export const migrations: readonly Migration[] = [
  firstArchive,
  photoSearch,
  templates,
  storyLook,
  versionName,
  photoDesk,
  handOver,
  checks,
  search,
  workflow,
  tagNames,
  importJournal,
  storyDates,
  listPages,
  photoValues,
  photoOrders,
  subjects,
  schedule,
  uncreditedPhotos,
  markedWords,
  photoBases,
];
