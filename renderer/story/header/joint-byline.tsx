import { bylineLine } from '../../../shared/story/byline-line.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { listPlacedFigures } from '../inspector/list-placed-figures.ts';
import type { StoryDraft } from '../session/story-draft.ts';
import { storyTexts } from '../story-texts.ts';
import { useField } from '../use-field.ts';

/** The line the page will print under the story: the pen names, and the photographers its photos name. */
export function JointByline({ draft }: { readonly draft: StoryDraft }) {
  const t = useText();
  const [bylines] = useField(draft, 'bylines');
  const [language] = useField(draft, 'language');
  const placed = listPlacedFigures(useStore(draft.text.settledBody)).filter(({ photoId }) => photoId !== null);
  const credits = placed.map(({ credit }) => credit.trim());
  const line = bylineLine(bylines, credits, language);
  return line === '' ? null : <p className="joint-byline">{t(storyTexts.jointByline, { line })}</p>;
}
