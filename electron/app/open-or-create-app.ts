import { existsSync } from 'node:fs';
import { createArchive } from '../archive/archive.ts';
import { archiveFile } from '../archive/file/archive-file.ts';
import { type App, type AppOptions, openApp } from './open-app.ts';

/** Opens the application for a person, whose first start finds no archive yet. Fails as createArchive and openApp do. */
export async function openOrCreateApp(options: AppOptions): Promise<App> {
  if (!existsSync(archiveFile(options.archiveFolder))) createArchive(options.archiveFolder);
  return openApp(options);
}
