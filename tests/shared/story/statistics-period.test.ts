import { describe, expect, it } from 'vitest';
import { dayInput, dayInZone, daysOfPeriod, rangeOfPeriod } from '../../../shared/story/statistics-period.ts';

const zone = 'Asia/Ho_Chi_Minh';

describe('a period by its name', () => {
  it.each([
    ['today', '2022-03-01', '2022-03-01'],
    ['yesterday', '2022-02-28', '2022-02-28'],
    ['week', '2022-02-23', '2022-03-01'],
    ['month', '2022-01-31', '2022-03-01'],
    ['thisMonth', '2022-03-01', '2022-03-01'],
    ['lastMonth', '2022-02-01', '2022-02-28'],
    ['thisYear', '2022-01-01', '2022-03-01'],
    ['all', null, null],
  ] as const)('%s is of these days', (name, from, to) => {
    expect(daysOfPeriod(name, '2022-03-01')).toEqual({ from, to });
  });
});

describe('the instants of a period', () => {
  it('are whole days where the paper is', () => {
    const { from, until } = rangeOfPeriod({ from: '2022-06-19', to: '2022-06-19' }, zone);
    expect([new Date(from).toISOString(), until - from]).toEqual(['2022-06-18T17:00:00.000Z', 86_400_000]);
    expect([dayInZone(from, zone), dayInZone(until, zone)]).toEqual(['2022-06-19', '2022-06-20']);
  });

  it('of a day on which the clock is set forward are an hour fewer', () => {
    const { from, until } = rangeOfPeriod({ from: '2022-03-27', to: '2022-03-27' }, 'Europe/Paris');
    expect(until - from).toBe(23 * 3_600_000);
  });

  it.each([zone, 'UTC', 'America/New_York'])(
    'are found for the first and the last days that can be named: %s',
    (place) => {
      const whole = rangeOfPeriod({ from: '0100-01-01', to: '9999-12-31' }, place);
      expect([whole.from < Date.UTC(101, 0, 1), whole.until > Date.UTC(9999, 11, 30)]).toEqual([true, true]);
      expect(rangeOfPeriod({ from: '9999-12-31', to: '9999-12-31' }, place).from).toBeLessThan(whole.until);
    },
  );

  it('have no end where none was chosen', () => {
    const { from, until } = rangeOfPeriod({ from: null, to: null }, zone);
    expect([from < Date.UTC(1000, 0, 1), until > Date.UTC(9000, 0, 1)]).toEqual([true, true]);
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    const typed = ['2022-02-28', '2024-02-29', '2022-02-29', '2022-13-01', '0000-01-01', '19/06/2022', 'hôm qua'];
    expect(typed.filter((day) => dayInput.safeParse(day).success)).toEqual(['2022-02-28', '2024-02-29']);
  });
});
