import { describe, expect, it } from 'vitest';
import { readDayRange, readDays } from '../../../shared/search/read-days.ts';

// A Wednesday, 10:00 in Hanoi.
const context = { now: Date.parse('2022-06-22T03:00:00Z'), zone: 'Asia/Ho_Chi_Minh' };

/** The first and the last day, as they are called in the zone. */
function days(text: string, read = readDays): string | null {
  const found = read(text, context);
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
    ['3 days', '2022-06-20 – 2022-06-22'],
    ['3 days ago', '2022-06-19'],
    ['3 ngày trước', '2022-06-19'],
    ['last 7 days', '2022-06-16 – 2022-06-22'],
    ['2 tuần qua', '2022-06-09 – 2022-06-22'],
    ['2 tuần trước', '2022-06-06 – 2022-06-12'],
    ['3 tháng gần đây', '2022-03-22 – 2022-06-22'],
    ['2 months ago', '2022-04-01 – 2022-04-30'],
    ['thứ hai', '2022-06-20'],
    ['Thứ 6', '2022-06-17'],
    ['thứ sáu tuần trước', '2022-06-17'],
    ['thứ sáu tuần này', '2022-06-24'],
    ['wednesday', '2022-06-22'],
    ['last Wednesday', '2022-06-15'],
    ['chủ nhật', '2022-06-19'],
    ['19/6/22', '2022-06-19'],
    ['ngày 19/6', '2022-06-19'],
    ['20/12', '2022-12-20'],
    ['20/1', '2022-01-20'],
    ['tháng 6/2022', '2022-06-01 – 2022-06-30'],
    ['thang 6 nam 2022', '2022-06-01 – 2022-06-30'],
    ['Tháng năm', '2022-05-01 – 2022-05-31'],
    ['tháng năm năm 2021', '2021-05-01 – 2021-05-31'],
    ['tháng mười hai 2021', '2021-12-01 – 2021-12-31'],
    ['ngày 1 tháng 6 năm 2022', '2022-06-01'],
    ['năm 2021', '2021-01-01 – 2021-12-31'],
    ['quý II/2022', '2022-04-01 – 2022-06-30'],
    ['Q1 2021', '2021-01-01 – 2021-03-31'],
    ['June 2022', '2022-06-01 – 2022-06-30'],
    ['1 june', '2022-06-01'],
    ['June 1st, 2022', '2022-06-01'],
    ['sept 2021', '2021-09-01 – 2021-09-30'],
  ])('reads %s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it.each([
    '',
    '31/2/2022',
    '29/2/2021',
    '13/2022',
    '0/6/2022',
    '32/1',
    '31/4',
    'tháng 13',
    'tháng này nọ',
    'ngày 31 tháng 6',
    'june 31',
    'junk 2022',
    'quý 5',
    '0 ngày',
    '99',
    '1/6/0022',
    '9999 năm',
    'mai',
    'thứ chín',
  ])('finds no day in %j', (text) => {
    expect(days(text)).toBeNull();
  });

  it.each([
    ['1/6 - 30/6', '2022-06-01 – 2022-06-30'],
    ['1/6-30/6/2021', '2021-06-01 – 2021-06-30'],
    ['1/6/2021–30/6', '2021-06-01 – 2021-06-30'],
    ['1-5/6', '2022-06-01 – 2022-06-05'],
    ['3-6/2021', '2021-03-01 – 2021-06-30'],
    ['28/12 - 3/1/2022', '2021-12-28 – 2022-01-03'],
    ['2020-2021', '2020-01-01 – 2021-12-31'],
    ['2021-06-01 to 2021-06-30', '2021-06-01 – 2021-06-30'],
    ['tháng 3 đến tháng 5', '2022-03-01 – 2022-05-31'],
    ['ngày 1 tháng 6 năm 2021 đến hết ngày 30 tháng 6 năm 2021', '2021-06-01 – 2021-06-30'],
    ['thứ hai đến hôm nay', '2022-06-20 – 2022-06-22'],
    ['5/6/2022 - 1/6/2022', null],
    ['31/2 - 3/3', null],
    ['1 - 2', null],
    ['1/6', null],
    ['- -', null],
  ])('reads %s as a range', (text, expected) => {
    expect(days(text, readDayRange)).toBe(expected);
  });

  it('takes a day without a year that is far ahead as one of the year before', () => {
    const january = { ...context, now: Date.parse('2022-01-05T00:00:00Z') };
    expect(readDays('20/12', january)?.from).toBe(Date.parse('2021-12-20T00:00:00+07:00'));
    expect(readDayRange('28/12 - 3/1', january)?.from).toBe(Date.parse('2021-12-28T00:00:00+07:00'));
  });

  it('finds the month before January in the year before', () => {
    const january = { ...context, now: Date.parse('2022-01-10T00:00:00Z') };
    expect(readDays('tháng trước', january)?.from).toBe(Date.parse('2021-12-01T00:00:00+07:00'));
  });
});
