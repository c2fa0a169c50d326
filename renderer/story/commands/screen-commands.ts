import type { Command } from '../../command/command.ts';
import { openDialog } from '../../state/open-dialog.ts';
import { templateTexts } from '../../templates/template-texts.ts';
import { outlineTexts } from '../inspector/outline-texts.ts';
import { type InspectorTab, inspectorTab, isFocused, storyQuestion } from '../screen-state.ts';
import { storyTexts } from '../story-texts.ts';
import { focusTools } from '../toolbar/focus-tools.ts';
import { workbenchTexts } from '../workbench/workbench-texts.ts';
import { sessionCommand } from './text-command.ts';

/** What can be done with the screen around the text. */
export const screenCommands: readonly Command[] = [
  sessionCommand(
    { id: 'save-story', title: { en: 'Save now', vi: 'Lưu ngay' }, group: 'file', shortcut: 'Mod+S' },
    async ({ saver }) => {
      await saver.flush();
    },
  ),
  sessionCommand({ id: 'save-template', title: templateTexts.saveAs, group: 'file' }, async ({ saver, storyId }) => {
    if (await saver.flush()) openDialog.set({ kind: 'save-template', storyId });
  }),
  sessionCommand({ id: 'focus-mode', title: storyTexts.focusMode, group: 'view', shortcut: 'Mod+Alt+F' }, () =>
    isFocused.update((focused) => !focused),
  ),
  sessionCommand({ id: 'headline-workbench', title: workbenchTexts.open, group: 'story', shortcut: 'Mod+Alt+H' }, () =>
    storyQuestion.set({ kind: 'headline' }),
  ),
  sessionCommand(
    {
      id: 'text-tools',
      title: { en: 'Go to text tools', vi: 'Đến công cụ soạn thảo' },
      group: 'view',
      shortcut: 'Alt+F10',
    },
    focusTools,
  ),
  tabCommand('story', { en: 'Show story fields', vi: 'Xem thông tin bài' }, 'Alt+1'),
  tabCommand('outline', outlineTexts.show, 'Alt+6'),
  tabCommand('photos', { en: 'Show photos of the story', vi: 'Xem ảnh của bài' }, 'Alt+2'),
  tabCommand('checks', { en: 'Show checks', vi: 'Xem kết quả kiểm tra' }, 'Alt+3'),
  tabCommand('history', { en: 'Show history', vi: 'Xem lịch sử' }, 'Alt+4'),
  tabCommand('preview', { en: 'Show preview', vi: 'Xem trước' }, 'Alt+5'),
];

function tabCommand(tab: InspectorTab, title: Command['title'], shortcut: string): Command {
  return sessionCommand({ id: `show-${tab}`, title, group: 'view', shortcut }, () => {
    isFocused.set(false);
    inspectorTab.set(tab);
  });
}
