import type { Text } from '../base/language.ts';
import type { FieldKindName, FieldValue } from './field-kinds.ts';

/** Where a field stands: in the page's own order above the body, on a tab of the inspector, or (`record`) in no form: calls of their own write it. */
export type FieldPlace = 'header' | 'planning' | 'web' | 'desk' | 'related' | 'record';

export interface StoryField {
  readonly kind: FieldKindName;
  readonly label: Text;
  readonly place: FieldPlace;
  /** Its words are found by search. */
  readonly searched?: true;
  /** Never leaves the newsroom in an export. */
  readonly internal?: true;
  /** A time that is still to come when a person sets it. */
  readonly isAhead?: true;
}

/** Every field of a story, in the order of the published page. Types, columns, forms and history are made from this. */
export const fields = {
  section: { kind: 'line', label: { en: 'Section', vi: 'Chuyên mục' }, place: 'header' },
  kicker: { kind: 'line', label: { en: 'Kicker', vi: 'Tít phụ trên' }, place: 'header', searched: true },
  headline: { kind: 'line', label: { en: 'Headline', vi: 'Tít' }, place: 'header', searched: true },
  sapo: { kind: 'richLine', label: { en: 'Sapo', vi: 'Sapo' }, place: 'header', searched: true },
  agencyPrefix: { kind: 'prefix', label: { en: 'Agency prefix', vi: 'Tiền tố hãng' }, place: 'web' },
  datelinePlace: { kind: 'line', label: { en: 'Dateline place', vi: 'Nơi viết' }, place: 'header', searched: true },
  bylines: { kind: 'bylines', label: { en: 'Bylines', vi: 'Bút danh' }, place: 'header', searched: true },
  tags: { kind: 'tags', label: { en: 'Tags', vi: 'Tag' }, place: 'header', searched: true },
  subjects: { kind: 'subjects', label: { en: 'Subjects (IPTC)', vi: 'Lĩnh vực (IPTC)' }, place: 'desk' },
  publishedAt: { kind: 'instant', label: { en: 'Published at', vi: 'Giờ xuất bản' }, place: 'header' },
  deadlineAt: { kind: 'instant', label: { en: 'Deadline', vi: 'Hạn nộp bài' }, place: 'planning', internal: true },
  embargoUntil: { kind: 'instant', label: { en: 'Embargo until', vi: 'Cấm đăng trước' }, place: 'planning' },
  publishAt: {
    kind: 'instant',
    label: { en: 'Scheduled for', vi: 'Hẹn giờ đăng' },
    place: 'planning',
    isAhead: true,
  },
  expiresAt: { kind: 'instant', label: { en: 'Expires at', vi: 'Hết hạn' }, place: 'planning' },
  headlineVariants: {
    kind: 'variants',
    label: { en: 'Headline variants', vi: 'Các bản tít' },
    place: 'web',
    searched: true,
  },
  slug: { kind: 'line', label: { en: 'Slug', vi: 'Đường dẫn' }, place: 'web' },
  language: { kind: 'language', label: { en: 'Language', vi: 'Ngôn ngữ' }, place: 'desk' },
  genre: { kind: 'genre', label: { en: 'Genre', vi: 'Thể loại' }, place: 'desk' },
  priority: { kind: 'priority', label: { en: 'Priority', vi: 'Mức ưu tiên' }, place: 'desk' },
  source: { kind: 'line', label: { en: 'Source', vi: 'Nguồn' }, place: 'desk', searched: true },
  edNote: {
    kind: 'text',
    label: { en: 'Note to the desk', vi: 'Ghi chú cho tòa soạn' },
    place: 'desk',
    searched: true,
    internal: true,
  },
  legalFlag: {
    kind: 'flag',
    label: { en: 'Legal review', vi: 'Cần thẩm định pháp lý' },
    place: 'desk',
    internal: true,
  },
  related: { kind: 'related', label: { en: 'Read more', vi: 'Đọc thêm' }, place: 'related' },
  correction: { kind: 'correction', label: { en: 'Correction', vi: 'Cải chính' }, place: 'desk' },
  overrides: {
    kind: 'overrides',
    label: { en: 'Findings put aside', vi: 'Mục kiểm tra đã bỏ qua' },
    place: 'record',
    internal: true,
  },
  deskNotes: { kind: 'deskNotes', label: { en: 'Desk notes', vi: 'Trao đổi' }, place: 'record', internal: true },
} as const satisfies Readonly<Record<string, StoryField>>;

export type FieldName = keyof typeof fields;

/** The values of all fields of one story. */
export type StoryFields = { readonly [Name in FieldName]: FieldValue<(typeof fields)[Name]['kind']> };

export const fieldNames = Object.keys(fields) as readonly FieldName[]; // Object.keys forgets the key type

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fields, name);
}
