import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { ChecksTab } from '../checks/checks-tab.tsx';
import { type InspectorTab, inspectorTab, inspectorTabs } from '../screen-state.ts';
import type { StorySession } from '../session/open-session.ts';
import { storyTexts } from '../story-texts.ts';
import { HistoryTab } from '../version/history-tab.tsx';
import { FieldsTab } from './fields-tab.tsx';
import { OutlineTab } from './outline-tab.tsx';
import { outlineTexts } from './outline-texts.ts';
import { PhotosTab } from './photos-tab.tsx';
import { PreviewTab } from './preview-tab.tsx';

const labels = {
  story: storyTexts.tabStory,
  outline: outlineTexts.tab,
  photos: storyTexts.tabPhotos,
  checks: storyTexts.tabChecks,
  history: storyTexts.tabHistory,
  preview: storyTexts.tabPreview,
} as const;

const contents = {
  story: FieldsTab,
  outline: OutlineTab,
  photos: PhotosTab,
  checks: ChecksTab,
  history: HistoryTab,
  preview: PreviewTab,
} as const;

/** Everything about the story that is not the story itself. */
export function Inspector({ session }: { readonly session: StorySession }) {
  const t = useText();
  const selected = useStore(inspectorTab);
  const select = (id: string) => {
    const tab: InspectorTab | undefined = inspectorTabs.find((known) => known === id);
    if (tab !== undefined) inspectorTab.set(tab);
  };
  return (
    <Tabs
      label={t(storyTexts.inspector)}
      selected={selected}
      onSelect={select}
      items={inspectorTabs.map((id) => {
        const Content = contents[id];
        return { id, label: t(labels[id]), content: () => <Content session={session} /> };
      })}
    />
  );
}
