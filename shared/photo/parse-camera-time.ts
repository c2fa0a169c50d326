import { instantInZone } from '../base/format-time.ts';

const TIME = /^(\d{4})[:-](\d{2})[:-](\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?/;

/** `2022:06:19 08:30:00+07:00` as cameras write it; without an offset the time is that of `zone`. Null when it is no time. */
export function parseCameraTime(text: string, zone: string): number | null {
  const match = TIME.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', offset] = match;
  const wall = [Number(year), Number(month), Number(day), Number(hour), Number(minute)] as const;
  const at = offset === undefined ? instantInZone(wall, zone) : instantInZone(wall, 'UTC');
  if (at === null) return null;
  return at + Number(second) * 1000 - (offset === undefined ? 0 : offsetMs(offset));
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))) * 60_000;
}
