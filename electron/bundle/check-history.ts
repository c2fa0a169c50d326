import type { BundleStory, BundleVersion } from '../../shared/bundle/bundle.ts';
import { type DocumentJson, emptyDocument } from '../../shared/document/json.ts';
import { applyBlockChange } from '../../shared/story/story.ts';
import { encodeBody } from '../archive/stories/body.ts';
import { BundleProblem } from './bundle-problem.ts';
import { linkVersions } from './hash-chain.ts';

/**
 * Plays a history through: every version's text has the digest it claims, every link of the chain holds, and the last
 * one is the story that came with it. What is wrong with it, or null.
 */
export function checkHistory(story: BundleStory, versions: readonly BundleVersion[]): BundleProblem | null {
  const main = versions.filter(({ rev }) => rev > 0);
  if (new Set(versions.map(({ id }) => id)).size !== versions.length) return new BundleProblem('version-twice');
  if (new Set(versions.map(({ rev }) => rev)).size !== versions.length || versions.some(({ rev }) => rev === 0))
    return new BundleProblem('version-twice');
  if (main.some(({ rev }, index) => rev !== index + 1)) return new BundleProblem('history-gaps');
  const links = linkVersions(story.id, versions);
  if (versions.some(({ chain }, index) => chain !== links[index])) return new BundleProblem('chain');
  const last = main[main.length - 1];
  if (last === undefined || last.rev !== story.rev) return new BundleProblem('history-end');
  if (last.digest !== encodeBody(story.body).digest) return new BundleProblem('other-text');
  return findWrongText(main) ?? findWrongText(versions.filter(({ rev }) => rev <= 0));
}

function findWrongText(versions: readonly BundleVersion[]): BundleProblem | null {
  let body: DocumentJson = emptyDocument;
  for (const { snapshot, change, digest, rev } of versions) {
    if (snapshot !== null) body = snapshot.body;
    else if (rev <= 1) return new BundleProblem('version-part', { rev });
    else if (change.blocks !== undefined) {
      if (change.blocks.at + change.blocks.remove > body.content.length)
        return new BundleProblem('version-fit', { rev });
      body = applyBlockChange(body, change.blocks);
    }
    if (encodeBody(body).digest !== digest) return new BundleProblem('version-digest', { rev });
  }
  return null;
}
