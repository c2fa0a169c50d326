import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import { newPublication } from '../../shared/publication/publication.ts';
import { makeFolders, removeEmptyFolders } from '../files/make-folders.ts';
import { archiveFile } from './file/archive-file.ts';
import { type ArchiveMode, type Connection, openConnection } from './file/database.ts';
import { type FolderLock, lockFolder } from './file/lock.ts';
import { migrate, readFormat, requireKnownFormat } from './file/migrate.ts';
import { withSqliteFailures } from './file/sqlite-failure.ts';
import { type ImportJournal, openImportJournal } from './import-journal.ts';
import { migrations } from './migrations.ts';
import { openPhotoBatches, type PhotoBatches } from './photos/photo-batches.ts';
import { openPhotoChanges, type PhotoChanges } from './photos/photo-changes.ts';
import { openPhotoSwaps, type PhotoSwaps } from './photos/photo-swaps.ts';
import { openPhotoTemplates, type PhotoTemplates } from './photos/photo-templates.ts';
import { openPhotos, type Photos } from './photos.ts';
import { openRelated, type RelatedFinder } from './related/suggest-related.ts';
import { openSavedSearches, type SavedSearches } from './saved-searches.ts';
import { openSchedule, type Schedule } from './schedule.ts';
import { isIndexCurrent, openSearchIndex, type SearchIndex } from './search/search-index.ts';
import { openSearch, type Search } from './search.ts';
import { openSettings, readOrigin, type SettingStore, writeOrigin } from './settings.ts';
import { openStatistics, type Statistics } from './statistics.ts';
import { type HandOvers, openHandOvers } from './stories/hand-overs.ts';
import { type Looks, openLooks } from './stories/looks.ts';
import { type NeighbourFinder, openNeighbours } from './stories/neighbours.ts';
import { openPublications, type Publications } from './stories/publications.ts';
import { openPublished, type Published } from './stories/published.ts';
import { openStories, type Stories } from './stories/stories.ts';
import { openVersions, type Versions } from './stories/versions.ts';
import { openTagChanges, type TagChanges } from './tags/tag-changes.ts';
import { openTagFollower, type TagFollower } from './tags/tag-follower.ts';
import { openTags, type Tags } from './tags.ts';
import { openTemplates, type Templates } from './templates.ts';

/** An open archive: one folder with stories, versions, tags and photos. */
export interface Archive {
  readonly folder: string;
  readonly mode: ArchiveMode;
  readonly connection: Connection;
  readonly stories: Stories & Search;
  readonly searchIndex: SearchIndex;
  readonly savedSearches: SavedSearches;
  readonly versions: Versions;
  readonly publications: Publications;
  readonly looks: Looks;
  readonly neighbours: NeighbourFinder;
  readonly related: RelatedFinder;
  readonly tags: Tags;
  readonly tagChanges: TagChanges;
  readonly tagFollower: TagFollower;
  readonly photos: Photos & PhotoChanges & Pick<PhotoSwaps, 'uses'>;
  readonly photoBatches: PhotoBatches;
  readonly photoTemplates: PhotoTemplates;
  readonly published: Published;
  readonly schedule: Schedule;
  readonly templates: Templates;
  readonly handOvers: HandOvers;
  readonly importJournal: ImportJournal;
  readonly statistics: Statistics;
  /** The id of this laptop's copy, on every row it makes. */
  readonly origin: string;
  readonly settings: SettingStore;
  /** Runs several writes as one: all of them or none. */
  transaction<Value>(work: () => Value): Value;
  /** Runs several reads as one: all of the same state, and the file is locked once for them. */
  readTogether<Value>(work: () => Value): Value;
  close(): void;
}

export interface ArchiveOptions {
  /** Only one writer opens a folder at a time; readers may open it meanwhile, and its own threads beside it. */
  readonly mode: ArchiveMode;
  /** Leaves what search has not taken in yet to the caller: a large archive opens at once all the same. */
  readonly leavesIndex?: boolean;
  readonly now?: () => number;
}

/**
 * Makes an empty archive in a new or empty folder. The database takes its name when it is complete, so that what an
 * interrupted attempt leaves is never opened and does not count as something in the folder.
 * Fails: archive-exists, folder-not-empty, not-writable, disk-full.
 */
export function createArchive(folder: string): void {
  const made = makeFolder(folder);
  if (existsSync(archiveFile(folder))) throw fail('archive-exists', { folder });
  if (readdirSync(folder).some((name) => !isLeftover(name))) throw fail('folder-not-empty', { folder });
  withSqliteFailures(folder, () => {
    try {
      fillLocked(folder);
    } catch (error) {
      // Another Galley that is making this very archive keeps what it has made.
      if (error instanceof FailureError && error.failure.code === 'archive-in-use') throw error;
      for (const name of readdirSync(folder).filter(isLeftover)) rmSync(path.join(folder, name), { recursive: true });
      removeEmptyFolders(made);
      throw error;
    }
  });
}

function fillLocked(folder: string): void {
  const lock = lockFolder(folder);
  try {
    fillFolder(folder);
  } finally {
    lock.release();
  }
}

const FOLDERS = ['media', 'renditions', 'backups'] as const;
const UNFINISHED = `${path.basename(archiveFile(''))}.new`;

function fillFolder(folder: string): void {
  const unfinished = path.join(folder, UNFINISHED);
  rmSync(unfinished, { force: true });
  for (const name of FOLDERS) mkdirSync(path.join(folder, name), { recursive: true });
  const connection = openConnection(unfinished, 'create');
  try {
    migrate(connection);
    writeOrigin(connection);
    openSettings(connection).savePublication(newPublication);
  } finally {
    connection.close();
  }
  renameSync(unfinished, archiveFile(folder));
}

/** What an attempt to make an archive puts into a folder before the database. */
function isLeftover(name: string): boolean {
  return name.startsWith(UNFINISHED) || name.startsWith('lock') || FOLDERS.some((known) => known === name);
}

/** Opens an archive. Fails: archive-missing, not-an-archive, archive-in-use, archive-newer, archive-damaged, not-writable. */
export function openArchive(folder: string, options: ArchiveOptions): Archive {
  const { mode } = options;
  requireFolder(folder);
  return withSqliteFailures(folder, () => {
    requireArchive(folder);
    if (mode === 'read') updateFormat(folder);
    const lock = mode === 'write' ? lockFolder(folder) : null;
    try {
      return assemble(folder, options, lock);
    } catch (error) {
      lock?.release();
      throw error;
    }
  });
}

/**
 * A reader of an archive that an older Galley made is a writer for a moment; where only search has stories to take in,
 * whoever has the archive open sees to it. Fails: archive-in-use.
 */
function updateFormat(folder: string): void {
  const connection = openConnection(archiveFile(folder), 'read');
  const isOld = readFormat(connection) < migrations.length;
  const isCurrent = !isOld && isIndexCurrent(connection);
  connection.close();
  if (isCurrent) return;
  try {
    openArchive(folder, { mode: 'write' }).close();
  } catch (error) {
    if (isOld || !(error instanceof FailureError) || error.failure.code !== 'archive-in-use') throw error;
  }
}

/** In one transaction of what goes on where it was interrupted. */
const STORIES_AT_ONCE = 500;

function assemble(folder: string, options: ArchiveOptions, lock: FolderLock | null): Archive {
  const { mode, leavesIndex = false, now = Date.now } = options;
  const connection = openConnection(archiveFile(folder), mode);
  try {
    if (mode === 'write') migrate(connection);
    const index = openSearchIndex(connection);
    const follower = openTagFollower(connection, index);
    if (mode === 'write' && !leavesIndex) {
      index.complete();
      while (follower.waiting() > 0) follower.follow(STORIES_AT_ONCE);
    }
    const context = { connection, folder, now, origin: readOrigin(connection) };
    const versions = openVersions(context);
    const stories = openStories(context, { versions, index });
    const settings = openSettings(connection);
    const photos = openPhotos(context, () => settings.publication().zone);
    const swaps = openPhotoSwaps(context, stories);
    return {
      folder,
      mode,
      connection,
      versions,
      publications: openPublications(context),
      looks: openLooks(context),
      stories: { ...stories, ...openSearch(context, settings) },
      searchIndex: index,
      savedSearches: openSavedSearches(context),
      neighbours: openNeighbours(context),
      related: openRelated(context),
      tags: openTags(context),
      tagChanges: openTagChanges(context, stories, follower),
      tagFollower: follower,
      photos: { ...photos, ...openPhotoChanges(context, photos, swaps), uses: swaps.uses },
      photoBatches: openPhotoBatches(context),
      photoTemplates: openPhotoTemplates(context),
      published: openPublished(connection, { stories, versions }),
      schedule: openSchedule(context),
      templates: openTemplates(context),
      handOvers: openHandOvers(context, index),
      importJournal: openImportJournal(context),
      statistics: openStatistics(context),
      origin: context.origin,
      settings,
      transaction: (work) => connection.transaction(work).immediate(),
      readTogether: (work) => connection.transaction(work).deferred(),
      close() {
        if (mode === 'write') connection.pragma('wal_checkpoint(TRUNCATE)');
        connection.close();
        lock?.release();
      },
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Looks before anything is written: a file that is not ours, or newer than us, stays as it is to the byte. */
function requireArchive(folder: string): void {
  const connection = openConnection(archiveFile(folder), 'read');
  try {
    requireKnownFormat(connection, folder);
  } finally {
    connection.close();
  }
}

function requireFolder(folder: string): void {
  if (!existsSync(folder)) throw fail('archive-missing', { folder });
  if (existsSync(archiveFile(folder))) return;
  throw fail(isEmptyFolder(folder) ? 'archive-missing' : 'not-an-archive', { folder });
}

function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOTDIR') return false;
    if (isSystemError(error) && error.code === 'EACCES') throw fail('not-writable', { path: folder });
    throw error;
  }
}

function makeFolder(folder: string): readonly string[] {
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw fail('not-an-archive', { folder });
  try {
    return makeFolders(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'EEXIST' || error.code === 'ENOTDIR') throw fail('not-an-archive', { folder });
    if (error.code === 'ENOSPC') throw fail('disk-full', { path: folder });
    if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM')
      throw fail('not-writable', { path: folder });
    throw error;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}
