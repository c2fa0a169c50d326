import { describe, expect, it } from 'vitest';
import { stepFor, type TimeStep, timeLines } from '../../../renderer/statistics/time-lines.ts';
import { formatText, type TextValues } from '../../../shared/base/format-text.ts';
import type { Text } from '../../../shared/base/language.ts';

const day = (name: string, stories = 1) => ({ name, stories, words: 10 * stories });
const t = (text: Text, values?: TextValues) => formatText(text, 'vi', values);
const none = { from: null, to: null };
const linesOf = (step: TimeStep, days = [day('2022-06-18'), day('2022-06-20', 2)], period = none) =>
  timeLines(days, { step, period, language: 'vi', t }).map(({ name, stories }) => `${name}: ${stories}`);

describe('the lines over time', () => {
  it('stand newest first, with the days on which nothing came out', () => {
    expect(linesOf('day')).toEqual(['20/06/2022: 2', '19/06/2022: 0', '18/06/2022: 1']);
    const period = { from: '2022-06-18', to: '2022-06-21' };
    expect(timeLines([day('2022-06-18')], { step: 'day', period, language: 'vi', t })).toHaveLength(4);
  });

  it('leave empty days out of a stretch of years', () => {
    expect(linesOf('day', [day('2012-06-18'), day('2022-06-20')])).toEqual(['20/06/2022: 1', '18/06/2012: 1']);
  });

  it('are weeks from Monday to Sunday, and months', () => {
    expect(linesOf('week')).toEqual(['20/06 đến 26/06/2022: 2', '13/06 đến 19/06/2022: 1']);
    expect(linesOf('month')).toEqual(['06/2022: 3']);
  });

  it('are as long as can be read at a glance', () => {
    const until = (last: string) => stepFor([day('2022-01-01'), day(last)]);
    expect([until('2022-01-31'), until('2022-05-01'), until('2023-01-01'), stepFor([])]).toEqual([
      'day',
      'week',
      'month',
      'day',
    ]);
  });
});
