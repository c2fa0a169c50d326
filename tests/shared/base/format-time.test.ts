import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatClock,
  formatIsoWithOffset,
  formatPublishTime,
  instantInZone,
  parsePublishTime,
} from '../../../shared/base/format-time.ts';

const hanoi = 'Asia/Ho_Chi_Minh';
const at = Date.UTC(2022, 5, 19, 7, 44);

describe('times in the publication zone', () => {
  it('are printed as the page prints them', () => {
    expect([
      formatPublishTime(at, hanoi),
      formatClock(at + 7000, hanoi),
      formatIsoWithOffset(at, hanoi),
      formatIsoWithOffset(at, 'America/St_Johns'),
    ]).toEqual(['19/06/2022 14:44', '14:44:07', '2022-06-19T14:44:00+07:00', '2022-06-19T05:14:00-02:30']);
  });

  it('are read as people write them', () => {
    expect(
      [
        '19/06/2022 14:44',
        '19/6/2022 14h44',
        '19/6/2022 14h',
        '19-6-2022',
        '31/02/2022',
        '19/06/2022 25:00',
        'hôm nay',
      ].map((text) => parsePublishTime(text, hanoi)),
    ).toEqual([at, at, Date.UTC(2022, 5, 19, 7), Date.UTC(2022, 5, 18, 17), null, null, null]);
  });

  it('survive the way to text and back in any zone, outside the hours a clock repeats', () => {
    const minute = fc.integer({ min: 0, max: 33_333_333 }).map((minutes) => minutes * 60_000);
    fc.assert(
      fc.property(minute, fc.constantFrom(hanoi, 'UTC', 'Europe/Berlin', 'America/St_Johns'), (instant, zone) => {
        const back = parsePublishTime(formatPublishTime(instant, zone), zone);
        return (
          back !== null &&
          Math.abs(back - instant) <= 3_600_000 &&
          formatPublishTime(back, zone) === formatPublishTime(instant, zone)
        );
      }),
    );
  });

  it('fall after the gap when a clock is set forward over them', () => {
    expect(instantInZone([2022, 3, 27, 2, 30], 'Europe/Berlin')).toBe(Date.UTC(2022, 2, 27, 1, 30));
  });
});

describe('formatAge', () => {
  it('speaks of the near past in words', () => {
    expect([
      formatAge(at - 180_000, at, 'en'),
      formatAge(at - 180_000, at, 'vi'),
      formatAge(at - 86_400_000, at, 'vi'),
      formatAge(at - 2 * 86_400_000, at, 'vi'),
    ]).toEqual(['3 min. ago', '3 phút trước', 'hôm qua', 'hôm kia']);
  });

  it('counts the stories of years in months and years', () => {
    const ages = [29, 31, 300, 400, 12_770].map((days) => formatAge(at - days * 86_400_000, at, 'vi'));
    expect(ages).toEqual(['29 ngày trước', '1 tháng trước', '10 tháng trước', '1 năm trước', '35 năm trước']);
  });
});
