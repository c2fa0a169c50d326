import { formatPublishTime } from '../../shared/base/format-time.ts';
import type { LastPublish } from '../../shared/publish/last-publish.ts';
import { publishTexts } from '../messages/publish.ts';
import { useText } from '../messages/use-text.ts';
import { useAppState } from '../state/queries.ts';
import { PublishFiles } from './publish-files.tsx';

/** When the site was published last, and what that changed. */
export function LastPublishNote({ last }: { readonly last: LastPublish }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const { at, written, removed, unchanged, waiting, folder, files } = last;
  return (
    <section className="publish-last" aria-label={t(publishTexts.last)}>
      <h2>{t(publishTexts.last)}</h2>
      <p>{t(publishTexts.lastAt, { at: formatPublishTime(at, zone), folder })}</p>
      <p>{t(publishTexts.published, { written, removed, unchanged })}</p>
      {waiting > 0 && <p className="publish-problem">{t(publishTexts.waiting, { count: waiting })}</p>}
      {files.length > 0 && (
        <details>
          <summary>{t(publishTexts.files)}</summary>
          <PublishFiles files={files} />
        </details>
      )}
    </section>
  );
}
