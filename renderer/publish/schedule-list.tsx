import { useQuery } from '@tanstack/react-query';
import { formatPublishTime } from '../../shared/base/format-time.ts';
import { client } from '../bridge/connection.ts';
import { publishTexts } from '../messages/publish.ts';
import { useText } from '../messages/use-text.ts';
import { formatPlace } from '../state/place.ts';
import { useAppState } from '../state/queries.ts';

/** The ready stories that come out by themselves, and what would keep them in. */
export function ScheduleList() {
  const t = useText();
  const { zone } = useAppState().publication;
  const { data = [] } = useQuery({ queryKey: ['schedule'], queryFn: () => client.publish.schedule() });
  return (
    <section className="publish-schedule" aria-label={t(publishTexts.schedule)}>
      <h2>{t(publishTexts.schedule)}</h2>
      <p className="publish-help">{t(data.length === 0 ? publishTexts.scheduleEmpty : publishTexts.scheduleHint)}</p>
      <ul>
        {data.map(({ id, headline, at, stops }) => (
          <li key={id}>
            <time dateTime={new Date(at).toISOString()}>{formatPublishTime(at, zone)}</time>
            <a href={formatPlace({ screen: 'story', storyId: id })}>{headline || t(publishTexts.untitled)}</a>
            {stops > 0 && <span className="publish-problem">{t(publishTexts.stopped, { count: stops })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
