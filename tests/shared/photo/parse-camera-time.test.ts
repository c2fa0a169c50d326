import { describe, expect, it } from 'vitest';
import { parseCameraTime } from '../../../shared/photo/parse-camera-time.ts';

const parse = (text: string) => {
  const at = parseCameraTime(text, 'Asia/Ho_Chi_Minh');
  return at === null ? null : new Date(at).toISOString();
};

describe('parseCameraTime', () => {
  it('reads a time with its offset, whichever way it is written', () => {
    const texts = ['2022:06:19 08:30:15+07:00', '2022-06-19T01:30:15Z', '2022:06:19 08:30:15.250 +0700'];
    expect(texts.map(parse)).toEqual(texts.map(() => '2022-06-19T01:30:15.000Z'));
  });

  it('takes a time without an offset in the zone of the publication', () => {
    expect(parse('2022:06:19 08:30:15')).toBe('2022-06-19T01:30:15.000Z');
    expect(parse('2022:06:19 08:30')).toBe('2022-06-19T01:30:00.000Z');
  });

  it('takes a day as its beginning', () => {
    expect(parse('2022:06:19')).toBe('2022-06-18T17:00:00.000Z');
  });

  it('takes nothing for a time that is none', () => {
    const texts = ['', '0000:00:00 00:00:00', '2022:13:01 00:00:00', '2022:02:30 10:00:00', '    :  :     :  :  ', 'x'];
    expect(texts.map(parse)).toEqual(texts.map(() => null));
  });
});
