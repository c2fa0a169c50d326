import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Text } from '../../shared/base/language.ts';
import { type SortColumn, sortColumns } from '../../shared/bridge/calls/story-list.ts';
import { deskTexts } from '../messages/desk.ts';
import { useText } from '../messages/use-text.ts';
import { deskSort } from '../state/desk-view.ts';
import { useStore } from '../state/store.ts';

const labels: Readonly<Record<SortColumn, Text>> = {
  updated: { en: 'Changed', vi: 'Mới sửa' },
  published: { en: 'Published', vi: 'Xuất bản' },
  headline: { en: 'Headline', vi: 'Tít' },
  section: { en: 'Section', vi: 'Chuyên mục' },
  status: { en: 'Status', vi: 'Trạng thái' },
  author: { en: 'Author', vi: 'Tác giả' },
  words: { en: 'Words', vi: 'Số tiếng' },
  photos: { en: 'Photos', vi: 'Số ảnh' },
};

/** What is counted or dated begins with the most or newest, what is named with A. */
const descendingFirst: readonly SortColumn[] = ['updated', 'published', 'words', 'photos'];

/** The columns of the list: a press orders by one, another press turns it round. */
export function SortBar() {
  const t = useText();
  const sort = useStore(deskSort);
  const press = (by: SortColumn) => {
    const isDescending = sort.by === by ? !sort.isDescending : descendingFirst.includes(by);
    deskSort.set({ by, isDescending });
  };
  const Arrow = sort.isDescending ? ArrowDown : ArrowUp;
  return (
    <div className="sort-bar" role="toolbar" aria-label={t(deskTexts.sortBy)}>
      {sortColumns.map((by) => (
        <button key={by} type="button" className="sort-button" aria-pressed={sort.by === by} onClick={() => press(by)}>
          {t(labels[by])}
          {sort.by === by && <Arrow size={12} aria-hidden />}
          {sort.by === by && (
            <span className="visually-hidden">{t(sort.isDescending ? deskTexts.descending : deskTexts.ascending)}</span>
          )}
        </button>
      ))}
    </div>
  );
}
