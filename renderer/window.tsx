import { ChartColumn, Globe, Images, Newspaper, Settings2, Tags } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { connectionState } from './bridge/connection.ts';
import { useHandedBundles } from './bundles/use-handed-bundles.ts';
import { useCommandKeys } from './command/use-command-keys.ts';
import { useNativeMenu } from './command/use-native-menu.ts';
import { DeskScreen } from './desk/desk-screen.tsx';
import { DialogLayer } from './dialog-layer.tsx';
import { FirstRun } from './first-run/first-run.tsx';
import { galleyTexts } from './messages/galley.ts';
import { useText } from './messages/use-text.ts';
import { windowTexts } from './messages/window.ts';
import { usePublishRun } from './publish/publish-run.ts';
import { useScheduleNews } from './publish/use-schedule-news.ts';
import { formatPlace, type Place, place } from './state/place.ts';
import { useAppState } from './state/queries.ts';
import { useStore } from './state/store.ts';
import { ToastRegion } from './ui/toast-region.tsx';
import './window.css';

const StoryScreen = lazy(() =>
  import('./story/story-screen.tsx').then(({ StoryScreen: screen }) => ({ default: screen })),
);
const PhotosScreen = lazy(() =>
  import('./photos/photos-screen.tsx').then(({ PhotosScreen: screen }) => ({ default: screen })),
);
const TagsScreen = lazy(() => import('./tags/tags-screen.tsx').then(({ TagsScreen: screen }) => ({ default: screen })));
const PublishScreen = lazy(() =>
  import('./publish/publish-screen.tsx').then(({ PublishScreen: screen }) => ({ default: screen })),
);
const StatisticsScreen = lazy(() =>
  import('./statistics/statistics-screen.tsx').then(({ StatisticsScreen: screen }) => ({ default: screen })),
);
const SettingsScreen = lazy(() =>
  import('./settings/settings-screen.tsx').then(({ SettingsScreen: screen }) => ({ default: screen })),
);

const rail = [
  { screen: 'desk', icon: Newspaper, label: windowTexts.desk },
  { screen: 'photos', icon: Images, label: windowTexts.photos },
  { screen: 'tags', icon: Tags, label: windowTexts.tags },
  { screen: 'publish', icon: Globe, label: windowTexts.publish },
  { screen: 'statistics', icon: ChartColumn, label: windowTexts.statistics },
  { screen: 'settings', icon: Settings2, label: windowTexts.settings },
] as const;

/** The whole window: the rail, the screen the address names, and what lies over it. */
export function Window() {
  const here = useStore(place);
  const { isEmpty } = useAppState();
  useCommandKeys();
  useNativeMenu();
  useHandedBundles();
  useScheduleNews();
  usePublishRun();
  const isFirstRun = isEmpty && here.screen === 'desk';
  return (
    <div className="window">
      <Rail here={here} />
      <main className="screen">
        <ConnectionNotice />
        <Suspense fallback={null}>{isFirstRun ? <FirstRun /> : screenOf(here)}</Suspense>
      </main>
      <DialogLayer />
      <ToastRegion />
    </div>
  );
}

function screenOf(here: Place): ReactNode {
  switch (here.screen) {
    case 'desk':
      return <DeskScreen />;
    case 'story':
      return <StoryScreen key={here.storyId} storyId={here.storyId} />;
    case 'photos':
      return <PhotosScreen />;
    case 'tags':
      return <TagsScreen />;
    case 'publish':
      return <PublishScreen />;
    case 'statistics':
      return <StatisticsScreen />;
    case 'settings':
      return <SettingsScreen />;
  }
}

function Rail({ here }: { readonly here: Place }) {
  const t = useText();
  return (
    <nav className="rail" aria-label={t(windowTexts.screens)}>
      <span className="rail-mark" aria-hidden>
        {t(windowTexts.mark)}
      </span>
      {rail.map(({ screen, icon: Icon, label }) => (
        <a
          key={screen}
          href={formatPlace({ screen })}
          className="rail-link"
          title={t(label)}
          aria-current={here.screen === screen ? 'page' : undefined}
        >
          <Icon size={18} strokeWidth={1.75} aria-hidden />
          <span>{t(label)}</span>
        </a>
      ))}
    </nav>
  );
}

function ConnectionNotice() {
  const t = useText();
  const state = useStore(connectionState);
  if (state !== 'lost') return null;
  return (
    <p className="connection-notice" role="alert">
      {t(galleyTexts.reconnecting)}
    </p>
  );
}
