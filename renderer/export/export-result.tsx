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
  const unpublished = problems.filter(({ failure }) => failure.code === 'not-published');
  const held = problems.filter(({ failure }) => failure.code !== 'not-published');
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
      {held.length > 0 && <LeftOut problems={held} />}
      {unpublished.length > 0 && <NotInFeeds problems={unpublished} />}
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
      <p className="export-problems">
        {t(exportTexts.problems, { count: new Set(problems.map(({ storyId }) => storyId)).size })}
      </p>
      <ul className="export-problems">
        {problems.slice(0, MOST_LISTED).map((problem) => (
          <li key={`${problem.storyId} ${problem.failure.code} ${JSON.stringify(problem.failure.values)}`}>
            <StoryLink problem={problem} /> {failureSentence(t, problem.failure)}
          </li>
        ))}
        {problems.length > MOST_LISTED && <li>…</li>}
      </ul>
    </>
  );
}

/** What is not out yet is in no feed, though its own files were written. */
function NotInFeeds({ problems }: { readonly problems: ExportReport['problems'] }) {
  const t = useText();
  return (
    <details>
      <summary>{t(exportTexts.notInFeeds, { count: problems.length })}</summary>
      <ul>
        {problems.slice(0, MOST_LISTED).map((problem) => (
          <li key={problem.storyId}>
            <StoryLink problem={problem} />
          </li>
        ))}
        {problems.length > MOST_LISTED && <li>…</li>}
      </ul>
    </details>
  );
}

function StoryLink({ problem: { storyId, headline } }: { readonly problem: ExportReport['problems'][number] }) {
  return headline === undefined ? null : <a href={formatPlace({ screen: 'story', storyId })}>{headline}</a>;
}
