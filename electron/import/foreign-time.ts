import { instantInZone, parsePublishTime } from '../../shared/base/format-time.ts';

const WITHOUT_ZONE = /^\s*([1-9]\d{3})-(\d{2})-(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?\s*$/;
/** A name, a letter or hours at the end: without one, Date reads a text by the clock of this machine. */
const WITH_ZONE = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\)?\s*$/i;

/** A time as other programs write it; where it names no zone, by the clock of the publication. Null when it is none. */
export function parseForeignTime(text: string, zone: string): number | null {
  const parts = WITHOUT_ZONE.exec(text);
  if (parts !== null) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map((part) => Number(part ?? 0));
    return instantInZone([year, month, day, hour, minute], zone);
  }
  const published = parsePublishTime(text, zone);
  if (published !== null || !WITH_ZONE.test(text)) return published;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}
