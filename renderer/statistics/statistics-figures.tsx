import type { DeskStatistics } from '../../shared/story/desk-statistics.ts';
import { statisticsTexts } from '../../shared/story/statistics-rows.ts';
import { useLanguage, useText } from '../messages/use-text.ts';
import { changeFilter, clearFilter } from '../photos/desk/sheet-view.ts';
import { goTo } from '../state/place.ts';
import { Button } from '../ui/button.tsx';
import { screenTexts } from './statistics-texts.ts';

/** The three numbers a desk asks for first. */
export function StatisticsFigures({ found }: { readonly found: DeskStatistics }) {
  const t = useText();
  const format = new Intl.NumberFormat(useLanguage());
  const { stories, words, photosWithoutCredit } = found;
  const seePhotos = () => {
    clearFilter();
    changeFilter(() => ({ lacks: ['credit'], withdrawn: 'hidden' }));
    goTo({ screen: 'photos' });
  };
  return (
    <dl className="statistics-figures">
      <div>
        <dt>{t(statisticsTexts.stories)}</dt>
        <dd>{format.format(stories)}</dd>
      </div>
      <div>
        <dt>{t(statisticsTexts.words)}</dt>
        <dd>{format.format(words)}</dd>
      </div>
      <div>
        <dt>
          {t(statisticsTexts.photosWithoutCredit)} <span className="tally-detail">{t(screenTexts.wholeArchive)}</span>
        </dt>
        <dd>
          {format.format(photosWithoutCredit)}
          {photosWithoutCredit > 0 && (
            <Button look="quiet" onPress={seePhotos}>
              {t(screenTexts.seePhotos)}
            </Button>
          )}
        </dd>
      </div>
    </dl>
  );
}
