import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ArrowLeft, History } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { StoryVersion } from '../../../shared/story/story.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { StorySession } from '../session/open-session.ts';
import { ComparisonView } from './comparison-view.tsx';
import { restoreVersion } from './restore-version.ts';
import { type ShownVersion, shownVersion } from './shown-version.ts';
import { versionBases } from './version-bases.ts';
import { VersionText } from './version-text.tsx';
import { versionTexts } from './version-texts.ts';
import { timeOf } from './version-time.ts';
import './version.css';

export interface VersionViewProps {
  readonly session: StorySession;
  readonly shown: ShownVersion;
}

/** A version in place of the text, by itself or with what changed since another: to be read, and put back if wanted. */
export function VersionView({ session, shown: { rev, base } }: VersionViewProps) {
  const t = useText();
  const language = useLanguage();
  const { zone } = useAppState().publication;
  const { storyId, saver } = session;
  const head = useSyncExternalStore(saver.subscribe, saver.rev);
  const { data: versions = [] } = useQuery({
    queryKey: ['story-versions', storyId, head],
    queryFn: () => client.story.versions({ id: storyId }),
    placeholderData: keepPreviousData,
  });
  const version = versions.find((candidate) => candidate.rev === rev);
  const other = versions.find((candidate) => candidate.rev === base);
  const time = version === undefined ? '' : timeOf(version.savedAt, zone);
  const name = (one: StoryVersion) => (one.rev === head ? t(versionTexts.textNow) : timeOf(one.savedAt, zone));
  const [from, to] = inOrder(version, other);
  const bases = versionBases(versions, rev, head).map((candidate) => ({
    id: String(candidate.version.rev),
    label: [
      ...(candidate.kind === 'before' ? [t(versionTexts.versionBefore)] : []),
      name(candidate.version),
      candidate.version.author,
      candidate.version.name,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  }));
  return (
    <div className="version-view">
      <div className="version-bar">
        <Button icon={ArrowLeft} look="quiet" onPress={() => shownVersion.set(null)}>
          {t(versionTexts.backToText)}
        </Button>
        <strong className="version-title">
          {from === undefined || to === undefined
            ? t(versionTexts.versionOf, { time })
            : t(versionTexts.changesBetween, { from: name(from), to: name(to) })}
        </strong>
        <div className="version-base">
          <Select
            label={t(versionTexts.compareWith)}
            isLabelHidden
            options={[{ id: 'none', label: t(versionTexts.noComparison) }, ...bases]}
            value={base === null ? 'none' : String(base)}
            onChange={(id) => shownVersion.set({ rev, base: id === 'none' ? null : Number(id) })}
          />
        </div>
        {rev !== head && (
          <Button
            icon={History}
            look="primary"
            onPress={() => void restoreVersion(session, rev, time).catch(reportBug)}
          >
            {t(versionTexts.restore)}
          </Button>
        )}
      </div>
      {from !== undefined && to !== undefined ? (
        <Comparison session={session} from={from.rev} to={to.rev} language={language} />
      ) : (
        version !== undefined && <WholeVersion key={rev} session={session} rev={rev} />
      )}
    </div>
  );
}

/** The earlier first; nothing where there is no second. */
function inOrder(a: StoryVersion | undefined, b: StoryVersion | undefined) {
  if (a === undefined || b === undefined) return [undefined, undefined] as const;
  const isLater = a.savedAt > b.savedAt || (a.savedAt === b.savedAt && a.rev > b.rev);
  return isLater ? ([b, a] as const) : ([a, b] as const);
}

interface ComparisonProps {
  readonly session: StorySession;
  readonly from: number;
  readonly to: number;
  readonly language: ReturnType<typeof useLanguage>;
}

function Comparison({ session: { storyId, context }, from, to, language }: ComparisonProps) {
  const t = useText();
  const { data: comparison } = useQuery({
    queryKey: ['story-comparison', storyId, from, to, language],
    queryFn: () => client.story.compare({ id: storyId, from, to, language }),
  });
  if (comparison === undefined) return <p className="quiet-note">{t(versionTexts.comparing)}</p>;
  return <ComparisonView key={`${from} ${to}`} comparison={comparison} photos={context.photos} />;
}

function WholeVersion({
  session: { storyId, context },
  rev,
}: {
  readonly session: StorySession;
  readonly rev: number;
}) {
  const { data: version } = useQuery({
    queryKey: ['story-version', storyId, rev],
    queryFn: () => client.story.version({ id: storyId, rev }),
  });
  return version === undefined ? null : <VersionText version={version} context={context} />;
}
