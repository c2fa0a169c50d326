import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Language } from '../../shared/base/language.ts';
import { newId } from '../../shared/base/new-id.ts';
import type { BundleOutcome, OpenedBundle } from '../../shared/bridge/calls/bundle-calls.ts';
import { fail } from '../../shared/bridge/failure.ts';
import type { BundleStanding } from '../../shared/bundle/bundle.ts';
import { compareStories } from '../../shared/compare/compare-stories.ts';
import { countOpenQuestions } from '../../shared/merge/merge-stories.ts';
import type { Story } from '../../shared/story/story.ts';
import { fieldWords } from '../app/field-words.ts';
import { openMerge, saveMerge } from '../app/merge-versions.ts';
import type { Archive } from '../archive/archive.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { type ReadBundle, readBundle } from './read-bundle.ts';
import { recogniseBundle } from './recognise-bundle.ts';
import { takeBundle } from './take-bundle.ts';

/** Bundles somebody looks at before taking them. */
export interface OpenBundles {
  /** Fails: bad-bundle, bundle-newer, file-not-found, file-unreadable. */
  open(file: string, language: Language): Promise<OpenedBundle>;
  /** The same for a file that a page sent. */
  openBytes(bytes: Uint8Array, language: Language): Promise<OpenedBundle>;
  /** Fails: bundle-gone, bad-bundle, disk-full. */
  take(bundleId: string): Promise<{ readonly storyId: string; readonly outcome: BundleOutcome }>;
  drop(bundleId: string): Promise<void>;
  close(): Promise<void>;
}

/** A page that forgets to drop its bundles does not fill the disk. */
const MOST_OPEN = 4;

export function makeOpenBundles(context: { readonly archive: Archive; readonly photoStore: PhotoStore }): OpenBundles {
  const { archive } = context;
  const open = new Map<string, ReadBundle>();

  async function keep(file: string, language: Language): Promise<OpenedBundle> {
    const bundle = await readBundle(file, tmpdir());
    const bundleId = newId();
    open.set(bundleId, bundle);
    const [oldest] = open.keys();
    if (open.size > MOST_OPEN && oldest !== undefined) await drop(oldest);
    return describeBundle(archive, bundle, bundleId, language);
  }

  async function drop(bundleId: string): Promise<void> {
    const bundle = open.get(bundleId);
    open.delete(bundleId);
    await bundle?.close();
  }

  return {
    open: keep,
    drop,

    async openBytes(bytes, language) {
      const file = path.join(tmpdir(), `galley-bundle-${newId()}.galley`);
      await writeFile(file, bytes, { flag: 'wx' });
      try {
        return await keep(file, language);
      } finally {
        await rm(file, { force: true });
      }
    },

    async take(bundleId) {
      const bundle = open.get(bundleId);
      if (bundle === undefined) throw fail('bundle-gone');
      const { storyId, standing, besideRev } = await takeBundle(context, bundle);
      await drop(bundleId);
      if (standing.kind === 'same' || standing.kind === 'older') return { storyId, outcome: { kind: 'nothing-new' } };
      if (besideRev === null) return { storyId, outcome: { kind: 'taken' } };
      return { storyId, outcome: mergeUnlessAsked(archive, storyId, besideRev) };
    },

    async close() {
      for (const bundleId of [...open.keys()]) await drop(bundleId);
    },
  };
}

/** Where nobody has to be asked, nobody is. */
function mergeUnlessAsked(archive: Archive, storyId: string, rev: number): BundleOutcome {
  const { merge, ours } = openMerge(archive, storyId, rev);
  const nothing = { fields: {}, blocks: {} };
  const questions = countOpenQuestions(merge, nothing);
  if (questions > 0) return { kind: 'beside', rev, questions };
  saveMerge(archive, { storyId, rev, baseRev: ours.rev, answers: nothing });
  return { kind: 'merged' };
}

function describeBundle(archive: Archive, bundle: ReadBundle, bundleId: string, language: Language): OpenedBundle {
  const { manifest, story, versions, photos } = bundle;
  const history = archive.handOvers.history(story.id);
  const standing = recogniseBundle(history, versions);
  const before = stateBefore(archive, story.id, standing);
  const known = new Set((history ?? []).map(({ id }) => id));
  const authors = versions.filter(({ id, author }) => !known.has(id) && author !== '').map(({ author }) => author);
  return {
    bundleId,
    storyId: story.id,
    headline: story.fields.headline,
    note: manifest.note,
    madeAt: manifest.madeAt,
    sender: {
      name: manifest.sender.name,
      knownSince: archive.handOvers.findSender(manifest.sender.publicKey)?.firstSeenAt ?? null,
      hasNamesake: archive.handOvers.namesakes(manifest.sender).length > 0,
    },
    standing,
    authors: [...new Set(authors.reverse())],
    photoCount: photos.length,
    comparison:
      before === null
        ? null
        : compareStories(before, story, fieldWords(archive, [before.fields, story.fields], language)),
  };
}

/** What the bundle is compared with: the story here, or where the two parted. */
function stateBefore(archive: Archive, storyId: string, standing: BundleStanding): Story | null {
  if (standing.kind === 'diverged' && standing.baseRev !== null)
    return archive.versions.read(storyId, standing.baseRev);
  return archive.stories.find(storyId);
}
