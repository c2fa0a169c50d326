import { allCommands } from '../all-commands.ts';
import { useText } from '../messages/use-text.ts';
import { windowTexts } from '../messages/window.ts';
import { useAppState } from '../state/queries.ts';
import { Dialog } from '../ui/dialog.tsx';
import { type CommandGroup, commandGroups } from './command.ts';
import { formatShortcut } from './shortcut.ts';
import './palette.css';

/** Every command that has a shortcut, by group. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { platform } = useAppState();
  const groups = Object.keys(commandGroups) as readonly CommandGroup[]; // Object.keys forgets the key type
  const withKeys = allCommands.filter(({ shortcut }) => shortcut !== undefined);
  return (
    <Dialog title={t(windowTexts.shortcuts)} onClose={onClose} size="large">
      <div className="shortcut-sheet">
        {groups
          .filter((group) => withKeys.some((command) => command.group === group))
          .map((group) => (
            <section key={group}>
              <h3>{t(commandGroups[group])}</h3>
              <dl>
                {withKeys
                  .filter((command) => command.group === group)
                  .map(({ id, title, shortcut = '' }) => (
                    <div key={id}>
                      <dt>{t(title)}</dt>
                      <dd>
                        <kbd>{formatShortcut(shortcut, platform === 'darwin')}</kbd>
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
      </div>
    </Dialog>
  );
}
