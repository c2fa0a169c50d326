import { describe, expect, it } from 'vitest';
import { formatWidths, parseWidths } from '../../../../renderer/settings/presets/preset-widths.ts';

describe('photo widths of a preset', () => {
  it('are read in any order and with any sign between them, each once', () => {
    expect(parseWidths(' 1280; 640,640 320')).toEqual([320, 640, 1280]);
    expect(parseWidths('')).toEqual([]);
    expect(parseWidths(formatWidths([320, 640]))).toEqual([320, 640]);
  });

  it.each(['x', '15', '8193', '12.5', '-20', '1e9', '20 21 22 23 24 25 26 27 28'])('are not %s', (typed) => {
    expect(parseWidths(typed)).toBe(null);
  });
});
