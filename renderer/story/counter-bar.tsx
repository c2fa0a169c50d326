import { addCounts, countText } from '../../shared/base/count-text.ts';
import { countDocument } from '../../shared/document/count-document.ts';
import { inlineText, listFigures } from '../../shared/document/read-document.ts';
import { fields } from '../../shared/story/fields.ts';
import { readingMinutes } from '../../shared/story/text-limits.ts';
import { documentJson } from '../editor/autosave/block-json.ts';
import { useText } from '../messages/use-text.ts';
import { useStore } from '../state/store.ts';
import { LengthHint } from './length-hint.tsx';
import { lengthTexts } from './length-texts.ts';
import { arrivingPhotos } from './screen-state.ts';
import type { StorySession } from './session/open-session.ts';
import { storyTexts } from './story-texts.ts';
import { useField } from './use-field.ts';

/** How long everything is, in tiếng and characters, as the desk counts: sapo and text together. */
export function CounterBar({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { draft } = session;
  const [headline] = useField(draft, 'headline');
  const [sapo] = useField(draft, 'sapo');
  const body = documentJson(useStore(draft.text.settledBody));
  const arriving = useStore(arrivingPhotos);
  const sapoCount = countText(inlineText(sapo));
  const { words, characters } = addCounts(countDocument(body), sapoCount);
  return (
    <section className="counter-bar" aria-label={t(storyTexts.counters)}>
      <span title={t(storyTexts.countedParts)}>{t(storyTexts.countWords, { count: words })}</span>
      <span>{t(storyTexts.countCharacters, { count: characters })}</span>
      <span>{t(lengthTexts.readingTime, { count: readingMinutes(words) })}</span>
      <span>{t(storyTexts.countPhotos, { count: listFigures(body).length })}</span>
      <LengthHint label={t(fields.headline.label)} of="headline" count={countText(headline)} />
      <LengthHint label={t(fields.sapo.label)} of="sapo" count={sapoCount} />
      {arriving > 0 && <span role="status">{t(storyTexts.addingPhotos)}</span>}
    </section>
  );
}
