import { FolderOpen } from 'lucide-react';
import type { ExportReport, JobProgress } from '../../shared/bridge/job.ts';
import { getPhotoField } from '../../shared/photo/photo-fields.ts';
import { publishedFields } from '../../shared/photo/published-metadata.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { exportTexts } from '../messages/export.ts';
import { failureSentence, useText } from '../messages/use-text.ts';
import { formatPlace } from '../state/place.ts';
import { useAppState } from '../state/queries.ts';
import { Button } from '../ui/button.tsx';
import { JobState } from './job-state.tsx';

const MOST_LISTED = 20;

/** How far an export is, and then what it wrote. */
export function ExportResult({ job }: { readonly job: JobProgress }) {
  const t = useText();
  const running = t(exportTexts.running, { done: job.done, total: job.total ?? '…' });
  return (
    <JobState job={job} running={running} cancelled={t(exportTexts.cancelled)}>
      {(result) => result.kind === 'export' && <Report jobId={job.jobId} report={result.report} />}
    </JobState>
  );
}

function Report({ jobId, report }: { readonly jobId: string; readonly report: ExportReport }) {
  const t = useText();
  const { door } = useAppState();
  const { written, unchanged, problems, photos = [] } = report;
  return (
    <div className="export-report" role="status">
      <p>
        <strong>{t(exportTexts.done, { count: written.length, unchanged })}</strong>
      </p>
      {door === 'desktop' && written.length > 0 && (
        <Button icon={FolderOpen} onPress={() => client.export.show({ jobId }).catch(reportBug)}>
          {t(exportTexts.show)}
        </Button>
      )}
      {problems.length > 0 && <LeftOut problems={problems} />}
      {photos.length > 0 && <Proved photos={photos} />}
      <ul aria-label={t(exportTexts.written)}>
        {written.slice(0, MOST_LISTED).map((path) => (
          <li key={path}>
            <code>{path}</code>
          </li>
        ))}
        {written.length > MOST_LISTED && <li>…</li>}
      </ul>
    </div>
  );
}

/** What each photo says in the files, as it was read back. */
function Proved({ photos }: { readonly photos: NonNullable<ExportReport['photos']> }) {
  const t = useText();
  return (
    <details>
      <summary>{t(exportTexts.proved, { count: photos.length })}</summary>
      {photos.slice(0, MOST_LISTED).map(({ photoId, fileName, pictures, metadata }) => (
        <dl key={`${photoId} ${JSON.stringify(metadata)}`} aria-label={fileName}>
          <dt>{fileName}</dt>
          <dd>{t(exportTexts.pictures, { count: pictures })}</dd>
          {publishedFields.map((name) =>
            metadata[name] === undefined ? null : (
              <dd key={name}>
                {t(getPhotoField(name).label)}: {metadata[name]}
              </dd>
            ),
          )}
        </dl>
      ))}
      {photos.length > MOST_LISTED && <p>…</p>}
    </details>
  );
}

/** Which stories did not go out, and why; each opens. */
function LeftOut({ problems }: { readonly problems: ExportReport['problems'] }) {
  const t = useText();
  return (
    <>
      <p className="export-problems">{t(exportTexts.problems, { count: problems.length })}</p>
      <ul className="export-problems">
        {problems.slice(0, MOST_LISTED).map(({ storyId, headline, failure }) => (
          <li key={`${storyId} ${failure.code} ${JSON.stringify(failure.values)}`}>
            {headline !== undefined && <a href={formatPlace({ screen: 'story', storyId })}>{headline}</a>}{' '}
            {failureSentence(t, failure)}
          </li>
        ))}
        {problems.length > MOST_LISTED && <li>…</li>}
      </ul>
    </>
  );
}
