import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { makeCodeTable } from '../shared/publication/code-replacement.ts';
import { followEvents } from './bridge/events.ts';
import { reportBug } from './command/context.ts';
import { followArchiveImport } from './desk/import/archive-import.ts';
import { interfaceLanguage, LanguageContext } from './messages/use-text.ts';
import { followAddress } from './state/place.ts';
import { appStateQuery, followEventsInQueries, queryClient } from './state/queries.ts';
import { codeTable, followTypedCodes } from './state/typed-codes.ts';
import { Window } from './window.tsx';

/** Everything the page follows for as long as it lives, and the language and theme it is shown in. */
export function App() {
  useEffect(() => {
    const stops = [followAddress(), followEventsInQueries(), followTypedCodes(), followArchiveImport()];
    followEvents(() => void queryClient.invalidateQueries()).catch(reportBug);
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <QueryClientProvider client={queryClient}>
      <LocalisedWindow />
    </QueryClientProvider>
  );
}

function LocalisedWindow() {
  const { data } = useQuery(appStateQuery);
  const language = data?.settings.language ?? 'vi';
  const theme = data?.settings.theme ?? 'system';
  useEffect(() => {
    document.documentElement.lang = language;
    interfaceLanguage.set(language);
  }, [language]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    if (data !== undefined) codeTable.set(makeCodeTable(data.publication));
  }, [data]);
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language === 'vi' ? 'vi-VN' : 'en-GB'}>{data !== undefined && <Window />}</I18nProvider>
    </LanguageContext>
  );
}
