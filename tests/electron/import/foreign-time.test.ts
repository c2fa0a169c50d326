import { describe, expect, it } from 'vitest';
import { parseForeignTime } from '../../../electron/import/foreign-time.ts';

const read = (text: string) => {
  const at = parseForeignTime(text, 'Asia/Ho_Chi_Minh');
  return at === null ? null : new Date(at).toISOString();
};

describe('a time of another program', () => {
  it('is by the clock of the publication where it names no zone', () => {
    const same = ['2022-06-19 14:44:10', '2022-06-19T14:44', '2022-06-19T14:44:00.000', '19/06/2022 14:44'];
    expect([...new Set(same.map(read))]).toEqual(['2022-06-19T07:44:00.000Z']);
    expect(read('2022-06-19')).toBe('2022-06-18T17:00:00.000Z');
  });

  it('keeps the zone it names', () => {
    const same = ['2022-06-19T07:44:00Z', '2022-06-19T14:44:00+07:00', 'Sun, 19 Jun 2022 07:44:00 +0000'];
    expect([...new Set(same.map(read))]).toEqual(['2022-06-19T07:44:00.000Z']);
  });

  it('is none where it is not one', () => {
    expect(['hôm qua', '', '31/02/2022', '2022-02-31', 'June 19, 2022', '2022'].map(read)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});
