import { client } from '../../bridge/connection.ts';
import { shownMerge } from '../../state/shown-merge.ts';

/** Opens the merge of the newest version that stands beside the story. */
export async function openNewestMerge(storyId: string): Promise<void> {
  const versions = await client.story.versions({ id: storyId });
  const beside = versions.find(({ rev }) => rev < 0);
  if (beside !== undefined) shownMerge.set({ storyId, rev: beside.rev });
}
