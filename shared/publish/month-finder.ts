import { instantInZone } from '../base/format-time.ts';

/** A month of the publication's clock. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** `2022-06`. */
  readonly name: string;
}

/** Tells the month of instants that come in the order of time, or nearly: the calendar is asked once a month. */
export function makeMonthFinder(zone: string): (at: number) => Month {
  let start = 1;
  let end = 0;
  let found: Month = toMonth(1970, 1);
  return (at) => {
    if (at >= start && at < end) return found;
    const guess = new Date(at + 14 * 3_600_000);
    for (let step = 0; step < 3; step += 1) {
      found = toMonth(guess.getUTCFullYear(), guess.getUTCMonth() + 1 - step);
      start = startOf(found, zone);
      end = startOf(toMonth(found.year, found.month + 1), zone);
      if (at >= start && at < end) return found;
    }
    return found;
  };
}

/** Month 0 is the last of the year before, month 13 the first of the next. */
function toMonth(year: number, month: number): Month {
  const date = new Date(Date.UTC(year, month - 1, 1));
  const [own, number] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return { year: own, month: number, name: `${String(own).padStart(4, '0')}-${String(number).padStart(2, '0')}` };
}

function startOf({ year, month }: Month, zone: string): number {
  return instantInZone([year, month, 1, 0, 0], zone) ?? Date.UTC(year, month - 1, 1);
}
