import type { Language } from '../../shared/base/language.ts';
import type { BundleOutcome, OpenedBundle } from '../../shared/bridge/calls/bundle-calls.ts';
import type { ImportedStory } from '../../shared/bridge/calls.ts';
import { bundleWords } from '../../shared/bundle/bundle-words.ts';
import { fields } from '../../shared/story/fields.ts';
import type { Archive } from '../archive/archive.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { makeOpenBundles } from './open-bundles.ts';

/** The report of a bundle taken without anybody looking at it first. */
export interface TakenFile extends ImportedStory {
  readonly standing: OpenedBundle['standing']['kind'];
  readonly outcome: BundleOutcome['kind'];
  /** Theirs is kept beside ours and waits to be merged in Galley. */
  readonly asks: boolean;
}

/** Reads and takes one bundle. Fails: bad-bundle, bundle-newer, file-not-found, disk-full, not-writable. */
export async function takeBundleFile(
  context: { readonly archive: Archive; readonly photoStore: PhotoStore },
  file: string,
  language: Language,
): Promise<TakenFile> {
  const bundles = makeOpenBundles(context);
  try {
    const opened = await bundles.open(file, language);
    const { storyId, outcome } = await bundles.take(opened.bundleId);
    const say = (name: keyof typeof bundleWords) => bundleWords[name][language];
    const from = opened.sender.name === '' ? '' : ` (${opened.sender.name})`;
    const changed = opened.comparison?.fields.map(({ name }) => fields[name].label[language]) ?? [];
    const questions = outcome.kind === 'beside' ? outcome.questions : 0;
    const report = {
      recognised: [`${say(opened.standing.kind)}${from}`],
      changed: [say(outcome.kind), ...changed],
      dropped: [],
    };
    const { kind: standing } = opened.standing;
    return { id: storyId, headline: opened.headline, report, standing, outcome: outcome.kind, asks: questions > 0 };
  } finally {
    await bundles.close();
  }
}
