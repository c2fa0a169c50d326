import type { Settings } from '../shared/bridge/settings.ts';
import { ask } from './bridge/ask.ts';
import { client } from './bridge/connection.ts';
import type { Command } from './command/command.ts';
import { bundleTexts } from './messages/bundle.ts';
import { publishTexts } from './messages/publish.ts';
import { windowTexts as words } from './messages/window.ts';
import { createStory } from './state/create-story.ts';
import { openDialog } from './state/open-dialog.ts';
import { goTo } from './state/place.ts';
import { showFailure } from './state/toasts.ts';
import { templateTexts } from './templates/template-texts.ts';

/** Commands that work on every screen. */
export const windowCommands: readonly Command[] = [
  { id: 'new-story', title: words.newStory, group: 'file', shortcut: 'Mod+Alt+N', run: () => createStory() },
  {
    id: 'new-from-template',
    title: templateTexts.newFrom,
    group: 'file',
    shortcut: 'Mod+Alt+Shift+N',
    run: () => openDialog.set({ kind: 'templates' }),
  },
  {
    id: 'import',
    title: words.importFiles,
    group: 'file',
    shortcut: 'Mod+O',
    run: () => openDialog.set({ kind: 'import' }),
  },
  {
    id: 'export',
    title: words.exportStories,
    group: 'file',
    shortcut: 'Mod+E',
    when: ({ selected, story }) => selected.length > 0 || story !== null,
    run: ({ selected, story }) =>
      openDialog.set({ kind: 'export', storyIds: story === null ? selected.map(({ id }) => id) : [story.storyId] }),
  },
  {
    id: 'hand-over',
    title: bundleTexts.handOver,
    keywords: bundleTexts.handOverKeywords,
    group: 'file',
    shortcut: 'Mod+Alt+E',
    when: ({ selected, story }) => selected.length > 0 || story !== null,
    run: ({ selected, story }) =>
      openDialog.set({ kind: 'hand-over', storyIds: story === null ? selected.map(({ id }) => id) : [story.storyId] }),
  },
  {
    id: 'publish-site',
    title: publishTexts.command,
    keywords: publishTexts.keywords,
    group: 'file',
    run: () => goTo({ screen: 'publish' }),
  },
  {
    id: 'open-archive',
    title: words.openArchive,
    group: 'file',
    when: ({ app }) => app.door === 'desktop',
    run: async () => {
      const opened = await ask(client.app.openArchive());
      if (!opened.ok) showFailure(opened.problem);
    },
  },
  {
    id: 'palette',
    title: words.openPalette,
    group: 'view',
    shortcut: 'Mod+K',
    run: () => openDialog.set({ kind: 'palette' }),
  },
  { id: 'go-desk', title: words.openDesk, group: 'view', shortcut: 'Mod+1', run: () => goTo({ screen: 'desk' }) },
  { id: 'go-photos', title: words.openPhotos, group: 'view', shortcut: 'Mod+2', run: () => goTo({ screen: 'photos' }) },
  { id: 'go-tags', title: words.openTags, group: 'view', shortcut: 'Mod+3', run: () => goTo({ screen: 'tags' }) },
  {
    id: 'go-statistics',
    title: words.openStatistics,
    group: 'view',
    shortcut: 'Mod+4',
    run: () => goTo({ screen: 'statistics' }),
  },
  {
    id: 'settings',
    title: words.openSettings,
    group: 'file',
    shortcut: 'Mod+,',
    run: () => goTo({ screen: 'settings' }),
  },
  setting('use-vietnamese', words.useVietnamese, { language: 'vi' }),
  setting('use-english', words.useEnglish, { language: 'en' }),
  setting('theme-light', words.themeLight, { theme: 'light' }),
  setting('theme-dark', words.themeDark, { theme: 'dark' }),
  setting('theme-system', words.themeSystem, { theme: 'system' }),
  {
    id: 'shortcuts',
    title: words.shortcuts,
    group: 'help',
    shortcut: 'F1',
    run: () => openDialog.set({ kind: 'shortcuts' }),
  },
];

function setting(id: string, title: Command['title'], changes: Partial<Settings>): Command {
  return {
    id,
    title,
    group: 'view',
    when: ({ app }) => Object.entries(changes).some(([name, value]) => app.settings[name as keyof Settings] !== value), // a key of the same type
    run: async () => {
      await client.app.saveSettings(changes);
    },
  };
}
