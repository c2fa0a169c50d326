import type { Text } from '../base/language.ts';

/** A word of a controlled vocabulary, by its address. */
export interface PhotoChoice {
  readonly value: string;
  readonly label: Text;
}

const SOURCE_TYPE = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

const sourceTypeLabels = {
  digitalCapture: { en: 'Digital capture: a photograph', vi: 'Chụp bằng máy ảnh số' },
  computationalCapture: {
    en: 'Computational capture: several exposures in one',
    vi: 'Máy tự ghép nhiều lần phơi sáng',
  },
  screenCapture: { en: 'Screen capture', vi: 'Ảnh chụp màn hình' },
  negativeFilm: { en: 'Digitised from a negative', vi: 'Quét từ phim âm bản' },
  positiveFilm: { en: 'Digitised from a transparency', vi: 'Quét từ phim dương bản' },
  print: { en: 'Digitised from a print', vi: 'Quét từ ảnh giấy, tài liệu' },
  virtualRecording: { en: 'Recorded in a virtual world', vi: 'Ghi lại từ môi trường ảo' },
  humanEdits: { en: 'Edited by a person', vi: 'Người chỉnh sửa ảnh' },
  algorithmicallyEnhanced: { en: 'Enhanced by an algorithm', vi: 'Thuật toán làm nét, phục chế' },
  compositeCapture: { en: 'Composite of photographs', vi: 'Ghép từ nhiều ảnh chụp' },
  composite: { en: 'Composite of different elements', vi: 'Ghép từ nhiều thành phần' },
  compositeSynthetic: { en: 'Composite with synthetic elements', vi: 'Ghép, có phần do máy dựng' },
  compositeWithTrainedAlgorithmicMedia: { en: 'Composite with generative AI', vi: 'Ghép, có phần do AI tạo' },
  trainedAlgorithmicMedia: { en: 'Made by generative AI', vi: 'Do AI tạo sinh tạo ra' },
  algorithmicMedia: { en: 'Made by an algorithm', vi: 'Do thuật toán tạo ra' },
  dataDrivenMedia: { en: 'Drawn from figures: chart, map', vi: 'Dựng từ số liệu: biểu đồ, bản đồ' },
  digitalCreation: { en: 'Drawn by a person with a computer', vi: 'Người vẽ bằng máy tính' },
} as const satisfies Readonly<Record<string, Text>>;

export type SourceTypeName = keyof typeof sourceTypeLabels;

/** IPTC Digital Source Type NewsCodes. */
export const digitalSourceTypes: readonly PhotoChoice[] = Object.entries(sourceTypeLabels).map(([name, label]) => ({
  value: `${SOURCE_TYPE}${name}`,
  label,
}));

export function sourceType(name: SourceTypeName): string {
  return `${SOURCE_TYPE}${name}`;
}

/** Source types that readers must be told about: a machine made the picture or a part of it. */
const MACHINE_MADE: readonly string[] = [
  sourceType('trainedAlgorithmicMedia'),
  sourceType('compositeWithTrainedAlgorithmicMedia'),
  sourceType('compositeSynthetic'),
  sourceType('algorithmicMedia'),
];

export function isMachineMade(digitalSourceType: string): boolean {
  return MACHINE_MADE.includes(digitalSourceType);
}

const DATA_MINING = 'http://ns.useplus.org/ldf/vocab/';

/** PLUS Data Mining vocabulary. */
export const dataMiningChoices: readonly PhotoChoice[] = [
  choice('DMI-UNSPECIFIED', { en: 'Not said', vi: 'Không nêu' }),
  choice('DMI-ALLOWED', { en: 'Allowed', vi: 'Cho phép' }),
  choice('DMI-PROHIBITED-AIMLTRAINING', { en: 'No training of AI', vi: 'Cấm dùng để huấn luyện AI' }),
  choice('DMI-PROHIBITED-GENAIMLTRAINING', {
    en: 'No training of generative AI',
    vi: 'Cấm dùng để huấn luyện AI tạo sinh',
  }),
  choice('DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING', {
    en: 'Nothing but search engines',
    vi: 'Cấm, trừ máy tìm kiếm',
  }),
  choice('DMI-PROHIBITED', { en: 'Prohibited', vi: 'Cấm' }),
  choice('DMI-PROHIBITED-SEECONSTRAINT', {
    en: 'Prohibited; see other constraints',
    vi: 'Cấm; xem ràng buộc khác',
  }),
  choice('DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR', {
    en: 'Prohibited; see the rights in the file',
    vi: 'Cấm; xem quyền ghi trong tệp',
  }),
  choice('DMI-PROHIBITED-SEELINKEDRIGHTSEXPR', {
    en: 'Prohibited; see the rights page',
    vi: 'Cấm; xem trang giấy phép',
  }),
];

function choice(name: string, label: Text): PhotoChoice {
  return { value: `${DATA_MINING}${name}`, label };
}

/** What a `choice` field may be set to. */
export const photoChoices = {
  digitalSourceType: digitalSourceTypes,
  dataMining: dataMiningChoices,
} as const satisfies Readonly<Record<string, readonly PhotoChoice[]>>;
