import { CalendarDays } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { formatDay, instantInZone } from '../../../shared/base/format-time.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { useStore } from '../../state/store.ts';
import { changeFilter, sheetView } from '../desk/sheet-view.ts';
import { setFilter } from './filter-chips.ts';
import { filterTexts } from './filter-texts.ts';

const DAY_MS = 86_400_000;

/** The days photos were taken on, from one to another; a press opens the two fields. */
export function DayFilter() {
  const t = useText();
  const { zone } = useAppState().publication;
  const { from, to } = useStore(sheetView).filter;
  const set = (name: 'from' | 'to', day: string) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const at = day === '' ? null : instantInZone([year, month, date, 0, 0], zone);
    changeFilter((filter) => setFilter(filter, name, at === null ? undefined : at + (name === 'to' ? DAY_MS : 0)));
  };
  const isSet = from !== undefined || to !== undefined;
  const shown = [from === undefined ? '' : formatDay(from, zone), to === undefined ? '' : formatDay(to - 1, zone)];
  return (
    <DialogTrigger>
      <Button className={isSet ? 'line-select is-set' : 'line-select'}>
        <CalendarDays size={13} aria-hidden />
        {t(filterTexts.days)}
        {isSet && ` ${shown.join('–')}`}
      </Button>
      <Popover className="popover day-popover">
        <Dialog className="day-fields" aria-label={t(filterTexts.days)}>
          <label className="field">
            <span className="field-label">{t(filterTexts.from)}</span>
            <input
              className="field-input"
              type="date"
              value={dayValue(from, zone)}
              onChange={({ target }) => set('from', target.value)}
            />
          </label>
          <label className="field">
            <span className="field-label">{t(filterTexts.to)}</span>
            <input
              className="field-input"
              type="date"
              value={dayValue(to === undefined ? undefined : to - 1, zone)}
              onChange={({ target }) => set('to', target.value)}
            />
          </label>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** `2022-06-19`, as a date field has it. */
function dayValue(at: number | undefined, zone: string): string {
  return at === undefined ? '' : formatDay(at, zone).split('/').reverse().join('-');
}
