import { formatAge } from '../../../shared/base/format-time.ts';
import { reportBug } from '../../command/context.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import type { StorySession } from '../session/open-session.ts';
import { showSinceLook } from './show-since-look.ts';
import { versionTexts } from './version-texts.ts';

/** Says over the text that somebody else changed the story since this person last had it open. */
export function LookNote({ session }: { readonly session: StorySession }) {
  const t = useText();
  const language = useLanguage();
  const look = useStore(session.missedSince);
  if (look === null) return null;
  return (
    <div className="look-note" role="status">
      <span>{t(versionTexts.sinceLook, { age: formatAge(look.at, Date.now(), language) })}</span>
      <Button look="quiet" onPress={() => void showSinceLook(session).catch(reportBug)}>
        {t(versionTexts.showSinceLook)}
      </Button>
      <Button look="quiet" onPress={() => session.missedSince.set(null)}>
        {t(versionTexts.dismiss)}
      </Button>
    </div>
  );
}
