import { assertNever } from '../base/assert-never.ts';
import type { Text } from '../base/language.ts';
import type { CheckAction } from './check-action.ts';
import type { RepublishCause } from './publication-step.ts';

/** Who works on this laptop. A setting, not security: it decides which actions are offered. */
export const roles = ['reporter', 'photoEditor', 'deskEditor'] as const;
export type Role = (typeof roles)[number];

export interface StoryStatus {
  readonly label: Text;
  /** Design token of its colour. */
  readonly tone: 'grey' | 'blue' | 'amber' | 'violet' | 'green' | 'teal' | 'red' | 'faint';
}

export const statuses = {
  draft: { label: { en: 'Draft', vi: 'Nháp' }, tone: 'grey' },
  submitted: { label: { en: 'Submitted', vi: 'Chờ duyệt' }, tone: 'blue' },
  returned: { label: { en: 'Returned', vi: 'Trả lại' }, tone: 'amber' },
  editing: { label: { en: 'Editing', vi: 'Đang biên tập' }, tone: 'violet' },
  ready: { label: { en: 'Ready', vi: 'Sẵn sàng' }, tone: 'green' },
  published: { label: { en: 'Published', vi: 'Đã xuất bản' }, tone: 'teal' },
  withdrawn: { label: { en: 'Withdrawn', vi: 'Đã gỡ' }, tone: 'red' },
  trashed: { label: { en: 'Trash', vi: 'Thùng rác' }, tone: 'faint' },
} as const satisfies Readonly<Record<string, StoryStatus>>;

export type StatusName = keyof typeof statuses;

export const statusNames = Object.keys(statuses) as readonly StatusName[]; // Object.keys forgets the key type

/** A move from one status to another, named as the person who makes it would say it. */
export interface StatusMove {
  readonly id: string;
  readonly label: Text;
  readonly from: readonly StatusName[];
  readonly to: StatusName;
  readonly roles: readonly Role[];
  /** Where it is the usual next step; offered first there. */
  readonly nextFrom?: readonly StatusName[];
  /** The person is asked why, and the story's history keeps the answer. */
  readonly needsReason?: true;
  /** What is published is replaced by the story as it is now; the version made says why. */
  readonly republishes?: RepublishCause;
  /** The action whose checks must hold no "stop". */
  readonly checks?: CheckAction;
}

const everyone = roles;
const desk: readonly Role[] = ['deskEditor'];

export const moves = [
  {
    id: 'submit',
    label: { en: 'Submit', vi: 'Gửi duyệt' },
    from: ['draft', 'returned'],
    to: 'submitted',
    roles: everyone,
    nextFrom: ['draft', 'returned'],
    checks: 'submit',
  },
  { id: 'take-back', label: { en: 'Take back', vi: 'Rút lại' }, from: ['submitted'], to: 'draft', roles: everyone },
  {
    id: 'edit',
    label: { en: 'Take for editing', vi: 'Nhận biên tập' },
    from: ['submitted', 'ready'],
    to: 'editing',
    roles: desk,
    nextFrom: ['submitted'],
  },
  {
    id: 'return',
    label: { en: 'Return to the reporter', vi: 'Trả lại phóng viên' },
    from: ['submitted', 'editing', 'ready'],
    to: 'returned',
    roles: desk,
    needsReason: true,
  },
  {
    id: 'make-ready',
    label: { en: 'Mark as ready', vi: 'Duyệt, sẵn sàng đăng' },
    from: ['draft', 'submitted', 'editing'],
    to: 'ready',
    roles: desk,
    nextFrom: ['editing'],
    checks: 'ready',
  },
  {
    id: 'publish',
    label: { en: 'Publish', vi: 'Xuất bản' },
    from: ['ready', 'editing'],
    to: 'published',
    roles: desk,
    nextFrom: ['ready'],
    checks: 'publish',
  },
  {
    id: 'update',
    label: { en: 'Publish an update', vi: 'Đăng bản cập nhật' },
    from: ['published'],
    to: 'published',
    roles: desk,
    nextFrom: ['published'],
    needsReason: true,
    republishes: 'updated',
    checks: 'publish',
  },
  {
    id: 'correct',
    label: { en: 'Publish a correction', vi: 'Đăng bản đính chính' },
    from: ['published'],
    to: 'published',
    roles: desk,
    needsReason: true,
    republishes: 'corrected',
    checks: 'publish',
  },
  {
    id: 'correct-by-law',
    label: { en: 'Correct by law', vi: 'Cải chính theo luật' },
    from: ['published'],
    to: 'published',
    roles: desk,
    needsReason: true,
    republishes: 'legally-corrected',
    checks: 'correct',
  },
  {
    id: 'reopen',
    label: { en: 'Return to draft', vi: 'Đưa về nháp' },
    from: ['published'],
    to: 'draft',
    roles: desk,
    needsReason: true,
  },
  {
    id: 'withdraw',
    label: { en: 'Withdraw', vi: 'Gỡ bài' },
    from: ['published'],
    to: 'withdrawn',
    roles: desk,
    needsReason: true,
  },
  {
    id: 'republish',
    label: { en: 'Publish again', vi: 'Đăng lại' },
    from: ['withdrawn'],
    to: 'published',
    roles: desk,
    nextFrom: ['withdrawn'],
    needsReason: true,
    checks: 'publish',
  },
  {
    id: 'trash',
    label: { en: 'Move to trash', vi: 'Chuyển vào thùng rác' },
    from: ['draft', 'submitted', 'returned', 'editing', 'ready', 'withdrawn'],
    to: 'trashed',
    roles: everyone,
  },
  {
    id: 'untrash',
    label: { en: 'Take out of trash', vi: 'Lấy lại từ thùng rác' },
    from: ['trashed'],
    to: 'draft',
    roles: everyone,
    nextFrom: ['trashed'],
  },
] as const satisfies readonly StatusMove[];

export type MoveId = (typeof moves)[number]['id'];

export function getMove(id: MoveId): StatusMove {
  const found = moves.find((move) => move.id === id);
  if (found === undefined) throw new Error(`Unknown move ${id}`);
  return found;
}

/** What a person in this role may do with a story in this status, in menu order. */
export function movesFrom(status: StatusName, role: Role): readonly StatusMove[] {
  const all: readonly StatusMove[] = moves;
  return all.filter((move) => move.from.includes(status) && move.roles.includes(role));
}

/** What the checks of a story are about unless another action is chosen: the next step of its way. */
export function nextAction(status: StatusName): CheckAction {
  switch (status) {
    case 'draft':
    case 'returned':
    case 'trashed':
      return 'submit';
    case 'submitted':
    case 'editing':
      return 'ready';
    case 'ready':
    case 'withdrawn':
    case 'published': // an update; what the press law wants of a correction is asked when one is made
      return 'publish';
    default:
      return assertNever(status);
  }
}
