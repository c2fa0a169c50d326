import { countText } from '../../shared/base/count-text.ts';
import { countDocument } from '../../shared/document/count-document.ts';
import { inlineText, listFigures } from '../../shared/document/read-document.ts';
import { documentJson } from '../editor/autosave/block-json.ts';
import { useText } from '../messages/use-text.ts';
import { useStore } from '../state/store.ts';
import { arrivingPhotos } from './screen-state.ts';
import type { StorySession } from './session/open-session.ts';
import { storyTexts } from './story-texts.ts';
import { useField } from './use-field.ts';

/** More and a headline breaks over too many lines (newsroom practice: 12 tiếng). */
const MOST_HEADLINE_WORDS = 12;

/** How long everything is, in tiếng and characters, as the desk counts. */
export function CounterBar({ session }: { readonly session: StorySession }) {
  const t = useText();
  const { draft } = session;
  const [headline] = useField(draft, 'headline');
  const [sapo] = useField(draft, 'sapo');
  const body = documentJson(useStore(draft.text.settledBody));
  const arriving = useStore(arrivingPhotos);
  const { words, characters } = countDocument(body);
  const inHeadline = countText(headline);
  const isLong = inHeadline.words > MOST_HEADLINE_WORDS;
  return (
    <section className="counter-bar" aria-label={t(storyTexts.counters)}>
      <span>{t(storyTexts.countWords, { count: words })}</span>
      <span>{t(storyTexts.countCharacters, { count: characters })}</span>
      <span>{t(storyTexts.countPhotos, { count: listFigures(body).length })}</span>
      <span
        className={isLong ? 'is-long' : undefined}
        title={isLong ? t(storyTexts.headlineLong, { most: MOST_HEADLINE_WORDS }) : undefined}
      >
        {t(storyTexts.countHeadline, { ...inHeadline })}
        {isLong && ` · ${t(storyTexts.headlineLong, { most: MOST_HEADLINE_WORDS })}`}
      </span>
      <span>{t(storyTexts.countSapo, { words: countText(inlineText(sapo)).words })}</span>
      {arriving > 0 && <span role="status">{t(storyTexts.addingPhotos)}</span>}
    </section>
  );
}
