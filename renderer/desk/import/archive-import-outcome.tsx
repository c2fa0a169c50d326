import { type ReactNode, useEffect, useRef } from 'react';
import type { ArchiveImportReport } from '../../../shared/bridge/job.ts';
import { failureSentence, useText } from '../../messages/use-text.ts';
import { formatPlace } from '../../state/place.ts';
import { archiveImportTexts as texts } from './archive-import-texts.ts';

/** What an import took, and what stood here before or could not be read, by name. */
export function ArchiveImportOutcome({ report }: { readonly report: ArchiveImportReport }) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  // It comes under what fills the dialog.
  useEffect(() => void place.current?.scrollIntoView({ block: 'nearest' }), []);
  const { taken, known, near, refused, nearly, problems, passed, cancelled } = report;
  const kinds = passed.map(({ what, count }) => `${what} (${count})`).join(' · ');
  const counts = [
    t(texts.taken, { count: taken }),
    ...(known > 0 ? [t(texts.known, { count: known })] : []),
    ...(near > 0 ? [t(texts.near, { count: near })] : []),
    ...(refused > 0 ? [t(texts.refused, { count: refused })] : []),
  ];
  return (
    <div ref={place} className="archive-import-outcome">
      <div role="status">
        <p className="archive-import-counts">{counts.join(' · ')}</p>
        {kinds !== '' && <p className="field-hint">{t(texts.passed, { kinds })}</p>}
        {cancelled && <p className="field-hint">{t(texts.stopped)}</p>}
      </div>
      <Named title={t(texts.nearTitle)} shown={nearly.length} all={near}>
        {nearly.map(({ name, headline, storyId }) => (
          <li key={name}>
            <a href={formatPlace({ screen: 'story', storyId })}>{headline}</a>
            <p className="field-hint">{name}</p>
          </li>
        ))}
      </Named>
      <Named title={t(texts.refusedTitle)} shown={problems.length} all={refused}>
        {problems.map(({ name, failure }) => (
          <li key={name}>
            <span className="import-refused">{failureSentence(t, failure)}</span>
            <p className="field-hint">{name}</p>
          </li>
        ))}
      </Named>
    </div>
  );
}

interface NamedProps {
  readonly title: string;
  /** A report names the first some hundred of all. */
  readonly shown: number;
  readonly all: number;
  readonly children: ReactNode;
}

function Named({ title, shown, all, children }: NamedProps) {
  const t = useText();
  if (shown === 0) return null;
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      <ul className="import-report">{children}</ul>
      {all > shown && <p className="field-hint">{t(texts.more, { count: all - shown })}</p>}
    </section>
  );
}
