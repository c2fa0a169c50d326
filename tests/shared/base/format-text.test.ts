import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../../shared/base/format-text.ts';

const messages = [
  'Trang {number} của {name}',
  '{name}',
  "Tờ '{'{name}'}' và {name}",
  "It's {number} o'clock",
  '{count, plural, one {# story} other {# stories}} by {name}',
  '{number}{name}{missing}',
];
const values = [
  { name: 'Báo $& {number}', number: 7, count: 1, missing: '' },
  { name: '', number: 1_234_567, count: 2000, missing: 'x' },
  { name: "d'Arc", number: -1.5, count: 0, missing: '0' },
];

describe('a message', () => {
  it.each(messages)('reads as ICU would have it, filled the short way or not: %s', (message) => {
    for (const language of ['vi', 'en'] as const)
      for (const filling of values) {
        const icu = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
        expect(formatMessage(message, language, filling)).toBe(String(icu.format({ ...filling })));
      }
  });

  it('refuses to be filled without a value it names', () => {
    expect(() => formatMessage('{name}', 'vi')).toThrow();
  });
});
