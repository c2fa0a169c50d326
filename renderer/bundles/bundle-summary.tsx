import type { ReactNode } from 'react';
import { formatDay, formatPublishTime } from '../../shared/base/format-time.ts';
import type { OpenedBundle } from '../../shared/bridge/calls/bundle-calls.ts';
import type { Run, StoryComparison } from '../../shared/compare/comparison.ts';
import { fields } from '../../shared/story/fields.ts';
import { bundleTexts } from '../messages/bundle.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import './bundle.css';

/** Who made the bundle, why, and what is new in it. */
export function BundleSummary({ bundle }: { readonly bundle: OpenedBundle }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const { sender, note, madeAt, headline, authors, photoCount, standing, comparison } = bundle;
  const since =
    sender.knownSince === null
      ? t(bundleTexts.unknown)
      : t(bundleTexts.known, { day: formatDay(sender.knownSince, zone) });
  return (
    <div className="bundle-summary">
      <h3>{headline || t(galleyTexts.untitled)}</h3>
      <p className="bundle-standing" data-standing={standing.kind}>
        {t(bundleTexts[standing.kind])}
      </p>
      <dl>
        <dt>{t(bundleTexts.from)}</dt>
        <dd>
          {sender.name || t(bundleTexts.nobody)} <span className="field-hint">({since})</span>
        </dd>
        <dt>{t(bundleTexts.made)}</dt>
        <dd>{formatPublishTime(madeAt, zone)}</dd>
        {note !== '' && (
          <>
            <dt>{t(bundleTexts.says)}</dt>
            <dd className="bundle-note">{note}</dd>
          </>
        )}
        {authors.length > 0 && (
          <>
            <dt>{t(bundleTexts.workedOn)}</dt>
            <dd>
              {authors.join(', ')} · {t(bundleTexts.photos, { count: photoCount })}
            </dd>
          </>
        )}
      </dl>
      {sender.hasNamesake && (
        <p className="bundle-warning" role="alert">
          {t(bundleTexts.namesake)}
        </p>
      )}
      {comparison !== null && <Changes comparison={comparison} isParted={standing.kind === 'diverged'} />}
    </div>
  );
}

/** From what is here to the bundle; of a story that went two ways, what was changed there since they parted. */
function Changes({ comparison, isParted }: { readonly comparison: StoryComparison; readonly isParted: boolean }) {
  const t = useText();
  const lines = comparison.body.filter(({ change }) => change !== 'same');
  if (comparison.fields.length + lines.length === 0) return null;
  const title = t(isParted ? bundleTexts.changesThere : bundleTexts.changes);
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      <ul className="bundle-changes">
        {comparison.fields.map(({ name, lines: parts }) => (
          <li key={name}>
            {t(fields[name].label)}: {parts.flatMap(({ runs }) => runs).map(runView)}
          </li>
        ))}
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
          <li key={index}>{line.runs.map(runView)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What goes and what comes, in its place. */
function runView({ kind, text }: Run, at: number): ReactNode {
  const Tag = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span';
  return <Tag key={at}>{text}</Tag>;
}
