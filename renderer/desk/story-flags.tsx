import { formatPublishTime } from '../../shared/base/format-time.ts';
import type { Text } from '../../shared/base/language.ts';
import type { StoryRow } from '../../shared/story/story.ts';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { flagsOf, type StoryFlag } from './flags-of.ts';
import './story-flags.css';

const flagTexts = {
  deadline: { en: 'Due {time}', vi: 'Hạn {time}' },
  late: { en: 'Late: was due {time}', vi: 'Trễ hạn {time}' },
  scheduled: { en: 'Scheduled {time}', vi: 'Hẹn đăng {time}' },
  missed: { en: 'Missed: was scheduled {time}', vi: 'Lỡ giờ hẹn đăng {time}' },
  embargo: { en: 'Embargo until {time}', vi: 'Cấm đăng trước {time}' },
  expired: { en: 'Expired {time}', vi: 'Hết hạn {time}' },
  legal: { en: 'Legal review', vi: 'Chờ pháp lý' },
} as const satisfies Readonly<Record<StoryFlag['kind'], Text>>;

/** Beside a story in the list and on the board: its times that matter now, and the mark for the lawyer. */
export function StoryFlags({ story }: { readonly story: StoryRow }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const flags = flagsOf(story, Date.now());
  if (flags.length === 0) return null;
  return (
    <span className="story-flags">
      {flags.map(({ kind, at }) => (
        <span key={kind} className="story-flag" data-kind={kind}>
          {t(flagTexts[kind], { time: at === null ? '' : formatPublishTime(at, zone) })}
        </span>
      ))}
    </span>
  );
}
