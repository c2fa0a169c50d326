import type { Text } from '../base/language.ts';
import { isShown, type Photo } from './photo.ts';
import { isMachineMade } from './photo-choices.ts';
import { costOf, isRunning, type PhotoLease } from './rights.ts';

/** Why a photo may not, or not without thought, be used. */
export const photoReasons = {
  withdrawn: { en: 'The photo was withdrawn.', vi: 'Ảnh đã bị gỡ.' },
  'not-shown': {
    en: 'Its format cannot be shown. Convert it to JPEG.',
    vi: 'Định dạng ảnh không hiển thị được. Hãy đổi sang JPEG.',
  },
  'current-deny-lease': { en: 'A lease forbids its use now.', vi: 'Hiện có thời hạn cấm dùng ảnh.' },
  'lease-ended': { en: 'The time it could be used in is over.', vi: 'Thời hạn được dùng ảnh đã hết.' },
  'over-quota': { en: 'The quota of its source is used up.', vi: 'Đã dùng hết hạn mức của nguồn ảnh.' },
  'paid-image': { en: 'It has to be paid for.', vi: 'Ảnh phải trả tiền.' },
  'conditional-use': { en: 'It is free under conditions only.', vi: 'Ảnh chỉ miễn phí có điều kiện.' },
  restricted: { en: 'Its use is restricted.', vi: 'Ảnh có hạn chế sử dụng.' },
  'no-rights': { en: 'Nobody has said where the right to use it comes from.', vi: 'Chưa ghi quyền dùng ảnh từ đâu.' },
  'missing-credit': { en: 'It has no credit.', vi: 'Ảnh chưa ghi nguồn.' },
  'missing-description': { en: 'It has no caption.', vi: 'Ảnh chưa có chú thích.' },
  'missing-source-type': { en: 'Its digital source type is not given.', vi: 'Ảnh chưa ghi nguồn gốc số.' },
  'machine-made': { en: 'A machine made it or a part of it.', vi: 'Ảnh do máy tạo ra toàn bộ hoặc một phần.' },
} as const satisfies Readonly<Record<string, Text>>;
export type PhotoReasonName = keyof typeof photoReasons;

export interface PhotoReason {
  readonly name: PhotoReasonName;
  readonly grade: 'stop' | 'warn';
  /** The allowing lease that lifts it; then it no longer counts. */
  readonly liftedBy: PhotoLease | null;
}

/** What an allowing lease can lift. A missing caption or source type is no question of rights. */
const LIFTABLE: readonly PhotoReasonName[] = [
  'current-deny-lease',
  'lease-ended',
  'over-quota',
  'paid-image',
  'conditional-use',
  'no-rights',
];

/** Every reason there is against using a photo at a moment, the gravest first. */
export function judgePhoto(photo: Photo, now: number): readonly PhotoReason[] {
  const allowing = photo.rights.leases.find((lease) => lease.kind === 'allow' && isRunning(lease, now)) ?? null;
  const found = [...stops(photo, now), ...warnings(photo)];
  return found.map(([name, grade]) => ({ name, grade, liftedBy: LIFTABLE.includes(name) ? allowing : null }));
}

/** Whether nothing stands in the way but what an allowing lease lifts. */
export function isUsable(photo: Photo, now: number): boolean {
  return judgePhoto(photo, now).every(({ grade, liftedBy }) => grade !== 'stop' || liftedBy !== null);
}

type Found = readonly [PhotoReasonName, PhotoReason['grade']];

function stops(photo: Photo, now: number): readonly Found[] {
  const { metadata, rights, withdrawal } = photo;
  const found: Found[] = [];
  if (withdrawal !== null) found.push(['withdrawn', 'stop']);
  if (!isShown(photo)) found.push(['not-shown', 'stop']);
  if (rights.leases.some((lease) => lease.kind === 'deny' && isRunning(lease, now)))
    found.push(['current-deny-lease', 'stop']);
  if (hasEnded(rights.leases, now)) found.push(['lease-ended', 'stop']);
  if (costOf(rights) === 'overquota') found.push(['over-quota', 'stop']);
  if (metadata.digitalSourceType === '') found.push(['missing-source-type', 'stop']);
  return found;
}

function warnings({ metadata, rights }: Photo): readonly Found[] {
  const found: Found[] = [];
  const cost = costOf(rights);
  if (cost === 'pay') found.push(['paid-image', 'warn']);
  if (cost === 'conditional') found.push(['conditional-use', 'warn']);
  if (rights.restrictions !== '') found.push(['restricted', 'warn']);
  if (rights.category === null) found.push(['no-rights', 'warn']);
  if (metadata.creditLine === '' && metadata.creator === '') found.push(['missing-credit', 'warn']);
  if (metadata.description === '') found.push(['missing-description', 'warn']);
  if (isMachineMade(metadata.digitalSourceType)) found.push(['machine-made', 'warn']);
  return found;
}

/** Every lease that allowed the use lies behind. One that only begins later has not ended. */
function hasEnded(leases: readonly PhotoLease[], now: number): boolean {
  const allowing = leases.filter(({ kind }) => kind === 'allow');
  return allowing.length > 0 && allowing.every(({ to }) => to !== null && to <= now);
}
