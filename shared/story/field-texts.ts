import { formatPublishTime, instantInZone, parsePublishTime } from '../base/format-time.ts';
import type { Text } from '../base/language.ts';
import { inlineText } from '../document/read-document.ts';
import { findTopicNamed } from '../subject/find-topics.ts';
import { subjectCode } from '../subject/subject.ts';
import { type Byline, type BylineRole, bylineRoles, type FieldKindName, type FieldValue } from './field-kinds.ts';

/** What a value typed as text needs to know beside the text. */
export interface FieldLookups {
  /** IANA zone of times written without one. */
  readonly zone: string;
  readonly now: number;
  readonly tagId: (name: string) => string;
  readonly tagName: (id: string) => string;
}

/** How the values of a kind are typed and shown as one line of text. Reading what was shown gives the same value. */
export interface FieldText<Value> {
  /** What may be typed, for the person whose text did not fit. */
  readonly expected: Text;
  /** The candidate value, for the kind's own check; null means that the text fits nothing (an empty text empties the field). */
  readonly parse: (text: string, lookups: FieldLookups) => unknown;
  readonly format: (value: Value, lookups: FieldLookups) => string;
}

export const fieldTexts: { readonly [Kind in FieldKindName]: FieldText<FieldValue<Kind>> } = {
  line: {
    expected: { en: 'one line of text', vi: 'một dòng chữ' },
    parse: (text) => text,
    format: (value) => value,
  },
  text: {
    expected: { en: 'a text', vi: 'một đoạn chữ' },
    parse: (text) => text,
    format: (value) => value,
  },
  richLine: {
    expected: { en: 'one line of text', vi: 'một dòng chữ' },
    parse: (text) => (text.trim() === '' ? [] : [{ type: 'text', text: text.replace(/\s+/gu, ' ').trim() }]),
    format: (value) => inlineText(value),
  },
  prefix: {
    expected: {
      en: "a short text such as TTTĐ; none for no prefix; empty for the publication's own",
      vi: 'chữ ngắn như TTTĐ; không (none) nếu không dùng; để trống thì theo báo',
    },
    parse: (text) => (isNone(text) ? '' : text === '' ? emptied : text),
    format: (value) => (value === null ? '' : value === '' ? 'none' : value),
  },
  variants: {
    expected: {
      en: 'web: … | mobile: … | social: … | seo: … | push: …',
      vi: 'web: … | mobile: … | social: … | seo: … | push: …',
    },
    parse: parseVariants,
    format: (value) =>
      Object.entries(value)
        .map(([name, headline]) => `${name}: ${headline}`)
        .join(' | '),
  },
  bylines: {
    expected: {
      en: 'Name; Name (photo) with text, photo, video, translation or editing',
      vi: 'Tên; Tên (ảnh) với bài, ảnh, video, dịch hoặc biên tập',
    },
    parse: (text) => {
      const bylines = splitList(text).map(parseByline);
      return bylines.includes(null) ? null : bylines;
    },
    format: (value) => value.map(({ name, role }) => (role === 'text' ? name : `${name} (${role})`)).join('; '),
  },
  tags: {
    expected: { en: 'tag; tag', vi: 'tag; tag' },
    parse: (text, { tagId }) => splitList(text).map(tagId),
    format: (value, { tagName }) => value.map(tagName).join('; '),
  },
  subjects: {
    expected: {
      en: 'IPTC Media Topics by code or name: medtop:05000000; Elections',
      vi: 'mã hoặc tên lĩnh vực IPTC: medtop:05000000; Bầu cử',
    },
    parse: (text) => {
      const codes = splitList(text).map(readSubject);
      return codes.includes(null) ? null : [...new Set(codes)];
    },
    format: (value) => value.join('; '),
  },
  related: {
    expected: { en: 'a JSON list of related items', vi: 'danh sách bài liên quan dạng JSON' },
    parse: (text) => (text.trim() === '' ? [] : parseJson(text)),
    format: (value) => (value.length === 0 ? '' : JSON.stringify(value)),
  },
  instant: {
    expected: {
      en: '19/06/2022 14:44, 2022-06-19T14:44, 2022-06-19T07:44:00Z or now',
      vi: '19/06/2022 14:44, 2022-06-19T14:44, 2022-06-19T07:44:00Z hoặc now',
    },
    parse: parseInstant,
    format: (value, { zone }) => (value === null ? '' : formatInstant(value, zone)),
  },
  language: {
    expected: { en: 'vi or en', vi: 'vi hoặc en' },
    parse: (text) => text.trim().toLowerCase(),
    format: (value) => value,
  },
  genre: {
    expected: {
      en: 'news, report, feature, interview, opinion, photo or video',
      vi: 'news, report, feature, interview, opinion, photo hoặc video',
    },
    parse: (text) => text.trim().toLowerCase(),
    format: (value) => value,
  },
  priority: {
    expected: { en: 'a number from 1 to 6', vi: 'một số từ 1 đến 6' },
    parse: (text) => (/^\s*\d\s*$/.test(text) ? Number(text) : null),
    format: String,
  },
  flag: {
    expected: { en: 'yes or no', vi: 'có hoặc không' },
    parse: (text) => YES_NO.get(text.trim().normalize('NFC').toLowerCase()) ?? null,
    format: (value) => (value ? 'yes' : 'no'),
  },
  correction: {
    expected: {
      en: 'a JSON object with "at" (milliseconds), "cause" ("correction" or "apology"), "wrong" and "right"',
      vi: 'một đối tượng JSON gồm "at" (mili giây), "cause" ("correction" hoặc "apology"), "wrong" và "right"',
    },
    parse: (text) => (text.trim() === '' ? emptied : parseJson(text)),
    format: (value) => (value === null ? '' : JSON.stringify(value)),
  },
  overrides: {
    expected: {
      en: 'a JSON list of findings put aside: "check", "about", "reason", "author", "at"',
      vi: 'danh sách JSON các mục bỏ qua: "check", "about", "reason", "author", "at"',
    },
    parse: (text) => (text.trim() === '' ? [] : parseJson(text)),
    format: (value) => (value.length === 0 ? '' : JSON.stringify(value)),
  },
  deskNotes: {
    expected: { en: 'a JSON list of notes: "text", "author", "at"', vi: 'danh sách JSON gồm "text", "author", "at"' },
    parse: (text) => (text.trim() === '' ? [] : parseJson(text)),
    format: (value) => (value.length === 0 ? '' : JSON.stringify(value)),
  },
};

/** Stands for the value null of a kind that has it, because null from `parse` means "fits nothing". */
export const emptied: unique symbol = Symbol('emptied');

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['có', true],
  ['co', true],
  ['true', true],
  ['1', true],
  ['no', false],
  ['không', false],
  ['khong', false],
  ['false', false],
  ['0', false],
  ['', false],
]);

const ROLE_WORDS: ReadonlyMap<string, BylineRole> = new Map([
  ...bylineRoles.map((role) => [role, role] as const),
  ['bài', 'text'],
  ['ảnh', 'photo'],
  ['dịch', 'translation'],
  ['biên tập', 'editing'],
]);

function isNone(text: string): boolean {
  return ['none', 'không'].includes(text.trim().normalize('NFC').toLowerCase());
}

function splitList(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 0);
}

/** `Quang Thái (photo)`; `Nhóm PV (Hà Nội)` is a name; null for a bracket in small letters that names no role. */
function parseByline(text: string): Byline | null {
  const match = /^(.*\S)\s*\(([^()]+)\)$/u.exec(text);
  if (match === null) return { name: text, role: 'text' };
  const role = ROLE_WORDS.get((match[2] ?? '').trim().normalize('NFC').toLowerCase());
  if (role !== undefined) return { name: match[1] ?? '', role };
  return /\p{Lu}/u.test(match[2] ?? '') ? { name: text, role: 'text' } : null;
}

/** A code of another year or level is taken as it is. */
function readSubject(typed: string): string | null {
  return subjectCode.safeParse(typed).success ? typed : (findTopicNamed(typed)?.code ?? null);
}

function parseVariants(text: string): unknown {
  const parts = text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part.length > 0);
  const pairs = parts.map((part) => /^(\w+)\s*:\s*(.+)$/su.exec(part));
  return pairs.some((pair) => pair === null) ? null : Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const ISO_IN_ZONE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?$/;
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

function parseInstant(text: string, { zone, now }: FieldLookups): unknown {
  const typed = text.trim();
  if (typed === '') return emptied;
  if (typed.toLowerCase() === 'now') return now;
  const local = ISO_IN_ZONE.exec(typed);
  if (local !== null) {
    const [year, month, day, hour, minute] = local.slice(1).map((part) => Number(part ?? 0));
    return instantInZone([year ?? 0, month ?? 0, day ?? 0, hour ?? 0, minute ?? 0], zone);
  }
  if (!ISO.test(typed)) return parsePublishTime(typed, zone);
  const at = Date.parse(typed);
  return Number.isNaN(at) ? null : at;
}

/** The page's form where it says everything; else, with seconds, ISO 8601. */
function formatInstant(at: number, zone: string): string {
  return at % 60_000 === 0 ? formatPublishTime(at, zone) : new Date(at).toISOString();
}
