import { describe, expect, it } from 'vitest';
import { readDays } from '../../../shared/search/read-days.ts';

// A Wednesday, 10:00 in Hanoi.
const context = { now: Date.parse('2022-06-22T03:00:00Z'), zone: 'Asia/Ho_Chi_Minh' };

/** The first and the last day, as they are called in the zone. */
function days(text: string): string | null {
  const found = readDays(text, context);
  if (found === null) return null;
  const day = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
  return [...new Set([day(found.from), day(found.until - 1)])].join(' – ');
}

describe('readDays', () => {
  it.each([
    ['19/6/2022', '2022-06-19'],
    ['19-06-2022', '2022-06-19'],
    ['19.6', '2022-06-19'],
    ['2022-06-19', '2022-06-19'],
    ['6/2022', '2022-06-01 – 2022-06-30'],
    ['2022-02', '2022-02-01 – 2022-02-28'],
    ['2022', '2022-01-01 – 2022-12-31'],
    ['hôm nay', '2022-06-22'],
    ['hom qua', '2022-06-21'],
    ['Yesterday', '2022-06-21'],
    ['tuần này', '2022-06-20 – 2022-06-26'],
    ['last week', '2022-06-13 – 2022-06-19'],
    ['tháng trước', '2022-05-01 – 2022-05-31'],
    ['năm ngoái', '2021-01-01 – 2021-12-31'],
    ['7 ngày', '2022-06-16 – 2022-06-22'],
    ['3 days ago', '2022-06-20 – 2022-06-22'],
  ])('reads %s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it.each(['', '31/2/2022', '13/2022', '32/1', '0 ngày', '99', 'mai', '19/6/22'])('finds no day in %j', (text) => {
    expect(days(text)).toBeNull();
  });

  it('finds the month before January in the year before', () => {
    const january = { ...context, now: Date.parse('2022-01-10T00:00:00Z') };
    expect(readDays('tháng trước', january)?.from).toBe(Date.parse('2021-12-01T00:00:00+07:00'));
  });
});
