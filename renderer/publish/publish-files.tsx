import { publishTexts } from '../messages/publish.ts';
import { useText } from '../messages/use-text.ts';

/** So many are listed; the numbers above count all. */
const MOST_LISTED = 200;

/** Files that were, or would be, written and removed: `+ ` or `− ` before each. */
export function PublishFiles({ files }: { readonly files: readonly string[] }) {
  const t = useText();
  if (files.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keys
    <ul className="publish-files" aria-label={t(publishTexts.files)} tabIndex={0}>
      {files.slice(0, MOST_LISTED).map((file) => (
        <li key={file}>
          <code>{file}</code>
        </li>
      ))}
      {files.length > MOST_LISTED && <li>…</li>}
    </ul>
  );
}
