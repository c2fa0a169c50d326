import { useQuery } from '@tanstack/react-query';
import { client } from '../bridge/connection.ts';
import { useAppState } from '../state/queries.ts';

const vietnamese = new Intl.Collator('vi');

/** The sections of the publication in its order, and after them those that stories have beside these, by name. */
export function useSectionNames(): readonly string[] {
  const { publication } = useAppState();
  const { data } = useQuery({ queryKey: ['counts'], queryFn: () => client.story.counts() });
  const counted = (data?.bySection ?? []).map(({ section }) => section).filter((section) => section !== '');
  return [...new Set([...publication.sections.map(({ name }) => name), ...counted.sort(vietnamese.compare)])];
}
