import { formatDay, formatPublishTime } from '../../shared/base/format-time.ts';
import type { OpenedBundle } from '../../shared/bridge/calls/bundle-calls.ts';
import { bundleWords } from '../../shared/bundle/bundle-words.ts';
import type { ComparedLine, StoryComparison } from '../../shared/compare/comparison.ts';
import { fields } from '../../shared/story/fields.ts';
import { bundleTexts } from '../messages/bundle.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { Runs } from '../story/version/compared-line.tsx';
import { roleLabels } from '../story/version/role-labels.ts';
import { versionTexts } from '../story/version/version-texts.ts';
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
        {t(bundleWords[standing.kind])}
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
  const lines = comparison.body.filter(({ change }) => change !== 'same' && change !== 'moved-away');
  if (comparison.fields.length + lines.length === 0) return null;
  const title = t(isParted ? bundleTexts.changesThere : bundleTexts.changes);
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      <ul className="bundle-changes">
        {comparison.fields.map(({ name, lines: parts }) => (
          <li key={name}>
            {t(fields[name].label)}: <Runs runs={parts.flatMap(({ runs }) => runs)} />
          </li>
        ))}
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
          <ChangedLine key={index} line={line} />
        ))}
      </ul>
    </section>
  );
}

/** A line that is other now, with what it is where its words alone do not tell. */
function ChangedLine({ line: { role, change, runs } }: { readonly line: ComparedLine }) {
  const t = useText();
  const label = roleLabels[role];
  return (
    <li>
      {change === 'moved-here' && <span className="bundle-label">{t(versionTexts.movedHere)}: </span>}
      {label !== undefined && <span className="bundle-label">{t(label)}: </span>}
      {role === 'photo' ? <ChangedPhoto change={change} /> : <Runs runs={runs} />}
    </li>
  );
}

/** The line of a photo holds its id, which says nothing to anybody. */
function ChangedPhoto({ change }: { readonly change: ComparedLine['change'] }) {
  const t = useText();
  if (change === 'added') return t(bundleTexts.photoAdded);
  return change === 'removed' ? t(bundleTexts.photoRemoved) : t(bundleTexts.photoChanged);
}
