import { formatClock, formatDay } from '../../../shared/base/format-time.ts';

export function timeOf(at: number, zone: string): string {
  return `${formatDay(at, zone)} ${formatClock(at, zone)}`;
}
