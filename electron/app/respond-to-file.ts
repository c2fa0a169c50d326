import { isId } from '../../shared/base/new-id.ts';
import { FailureError } from '../../shared/bridge/failure.ts';
import { makePreview } from '../export/make-preview.ts';
import { themeFolders } from '../export/theme-folders.ts';
import type { AppContext } from '../handlers/app-context.ts';
import { serveMedia } from '../photos/serve-media.ts';
import { serveSite } from '../publish/serve-site.ts';
import type { FileAnswer, FileRequest } from './file-answer.ts';

/** A preview may show its own style and the photos of this door, and nothing else: no script, no form, no request elsewhere. */
const PREVIEW_POLICY =
  "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

export async function respondToFile(context: AppContext, request: FileRequest): Promise<FileAnswer | null> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  if (request.path.startsWith('/media/'))
    return serveMedia({ photos: context.archive.photos, photoStore: context.photoStore, request });
  if (request.path.startsWith('/site/'))
    return serveSite(context.archive.settings.settings().publishFolder, request.path.slice('/site/'.length));
  const [, published, rev] = /^\/published\/([0-9a-f-]{36})\/(\d{1,9})$/.exec(request.path) ?? [];
  if (published !== undefined && isId(published)) return publishedPage(context, published, Number(rev));
  const storyId = /^\/preview\/([0-9a-f-]{36})$/.exec(request.path)?.[1];
  return storyId === undefined || !isId(storyId) ? null : await preview(context, storyId);
}

/** The page of a revision as it went out, to the byte. */
function publishedPage({ archive }: AppContext, storyId: string, rev: number): FileAnswer | null {
  const html = archive.publications.page(storyId, rev);
  return html === null ? null : answerPage(html);
}

function answerPage(html: string): FileAnswer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PREVIEW_POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body: new TextEncoder().encode(html) };
}

async function preview({ archive, resourceFolder }: AppContext, storyId: string): Promise<FileAnswer | null> {
  try {
    const html = await makePreview({ archive, themeFolders: themeFolders(archive.folder, resourceFolder), storyId });
    return answerPage(html);
  } catch (error) {
    if (error instanceof FailureError && error.failure.code === 'story-not-found') return null;
    throw error;
  }
}
