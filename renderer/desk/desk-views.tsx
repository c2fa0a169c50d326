import { useQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { type StatusName, statuses, statusNames } from '../../shared/story/status.ts';
import { client } from '../bridge/connection.ts';
import { deskTexts } from '../messages/desk.ts';
import { useLanguage, useText } from '../messages/use-text.ts';
import { type DeskView, deskSearch, deskView } from '../state/desk-view.ts';
import { useStore } from '../state/store.ts';
import { StatusPill } from '../ui/status-pill.tsx';
import { SavedSearches } from './search/saved-searches.tsx';
import { useSectionNames } from './use-section-names.ts';

/** The views of the Desk with how many stories each holds. */
export function DeskViews() {
  const t = useText();
  const { data } = useQuery({ queryKey: ['counts'], queryFn: () => client.story.counts() });
  const byStatus = data?.byStatus ?? {};
  const counted = new Map((data?.bySection ?? []).map(({ section, count }) => [section, count]));
  const sections = [...useSectionNames(), ...(counted.has('') ? [''] : [])];
  const all = statusNames.reduce((sum, name) => sum + (name === 'trashed' ? 0 : (byStatus[name] ?? 0)), 0);
  return (
    <nav className="desk-views" aria-label={t(deskTexts.views)}>
      <ViewButton view={{ kind: 'all' }} count={all}>
        <Inbox size={14} aria-hidden /> {t(deskTexts.all)}
      </ViewButton>
      {statusNames.map((status: StatusName) => (
        <ViewButton key={status} view={{ kind: 'status', status }} count={byStatus[status] ?? 0}>
          <StatusPill label={t(statuses[status].label)} tone={statuses[status].tone} />
        </ViewButton>
      ))}
      <SavedSearches />
      <h2>{t(deskTexts.sections)}</h2>
      {sections.map((section) => (
        <ViewButton key={section} view={{ kind: 'section', section }} count={counted.get(section) ?? 0}>
          {section === '' ? t(deskTexts.noSection) : section}
        </ViewButton>
      ))}
    </nav>
  );
}

interface ViewButtonProps {
  readonly view: DeskView;
  readonly count: number;
  readonly children: ReactNode;
}

function ViewButton({ view, count, children }: ViewButtonProps) {
  const language = useLanguage();
  const current = useStore(deskView);
  const isSearching = useStore(deskSearch).trim() !== '';
  const isCurrent = !isSearching && JSON.stringify(current) === JSON.stringify(view);
  const show = () => {
    deskSearch.set('');
    deskView.set(view);
  };
  return (
    <button type="button" className="view-button" aria-current={isCurrent ? 'true' : undefined} onClick={show}>
      <span className="view-name">{children}</span>
      <span className="view-count">{count > 0 ? count.toLocaleString(language) : ''}</span>
    </button>
  );
}
