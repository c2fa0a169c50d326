import type { Text } from '../base/language.ts';

/**
 * How a field is written and read. A `list` holds its items with `; ` between them; a `time` is ISO 8601 as far as it is
 * known (`2026`, `2026-03-12`, `2026-03-12T05:48:00+07:00`); a `choice` is an address of its vocabulary.
 */
export type PhotoFieldKind = 'line' | 'lines' | 'list' | 'time' | 'choice' | 'address';

export const photoFieldGroups = {
  words: { en: 'Words', vi: 'Lời' },
  maker: { en: 'Maker', vi: 'Người làm' },
  place: { en: 'Place and event', vi: 'Nơi chốn, sự kiện' },
  rights: { en: 'Rights', vi: 'Quyền' },
  origin: { en: 'Origin and AI', vi: 'Nguồn gốc, AI' },
} as const satisfies Readonly<Record<string, Text>>;
export type PhotoFieldGroup = keyof typeof photoFieldGroups;

export interface PhotoField {
  readonly label: Text;
  readonly help: Text;
  readonly group: PhotoFieldGroup;
  readonly kind: PhotoFieldKind;
  /** In UTF-16 units. */
  readonly longest: number;
  /** The property of the standard, and the tag by which ExifTool knows it. */
  readonly xmp: { readonly name: string; readonly tag: string };
  /** The older form of the field; longer text is cut to its octets there. In a list each item may be that long. */
  readonly iim?: { readonly dataset: string; readonly tag: string; readonly octets: number };
  /** Where a camera writes it; read, never written. */
  readonly exif?: string;
}

/** The fields of the IPTC Photo Metadata Standard 2025.1 that a newsroom fills. `description` is the caption. */
export const photoFields = {
  description: {
    label: { en: 'Caption', vi: 'Chú thích' },
    help: {
      en: 'Who, what, where and when, in whole sentences.',
      vi: 'Ai, việc gì, ở đâu, khi nào; viết thành câu.',
    },
    group: 'words',
    kind: 'lines',
    longest: 2000,
    xmp: { name: 'dc:description', tag: 'XMP-dc:Description' },
    iim: { dataset: '2:120', tag: 'IPTC:Caption-Abstract', octets: 2000 },
    exif: 'IFD0:ImageDescription',
  },
  altTextAccessibility: {
    label: { en: 'Alt text', vi: 'Văn bản thay thế' },
    help: {
      en: 'What is seen, for readers who cannot see it. Not the caption again.',
      vi: 'Trong ảnh có gì, cho người không nhìn thấy. Không lặp lại chú thích.',
    },
    group: 'words',
    kind: 'lines',
    longest: 2000,
    xmp: { name: 'Iptc4xmpCore:AltTextAccessibility', tag: 'XMP-iptcCore:AltTextAccessibility' },
  },
  extDescrAccessibility: {
    label: { en: 'Extended description', vi: 'Mô tả mở rộng' },
    help: {
      en: 'The longer form of the alt text, for charts and crowded pictures.',
      vi: 'Bản dài của văn bản thay thế, cho biểu đồ và ảnh nhiều chi tiết.',
    },
    group: 'words',
    kind: 'lines',
    longest: 5000,
    xmp: { name: 'Iptc4xmpCore:ExtDescrAccessibility', tag: 'XMP-iptcCore:ExtDescrAccessibility' },
  },
  headline: {
    label: { en: 'Headline', vi: 'Tiêu đề ảnh' },
    help: { en: 'A few words that sum the picture up.', vi: 'Vài chữ tóm tắt bức ảnh.' },
    group: 'words',
    kind: 'line',
    longest: 300,
    xmp: { name: 'photoshop:Headline', tag: 'XMP-photoshop:Headline' },
    iim: { dataset: '2:105', tag: 'IPTC:Headline', octets: 256 },
  },
  title: {
    label: { en: 'Title', vi: 'Tên, mã ảnh' },
    help: { en: 'A short name or number to call it by.', vi: 'Tên gọi ngắn hoặc số hiệu của ảnh.' },
    group: 'words',
    kind: 'line',
    longest: 200,
    xmp: { name: 'dc:title', tag: 'XMP-dc:Title' },
    iim: { dataset: '2:05', tag: 'IPTC:ObjectName', octets: 64 },
  },
  keywords: {
    label: { en: 'Keywords', vi: 'Từ khóa' },
    help: {
      en: 'Words to find it by, with semicolons between them.',
      vi: 'Những từ để tìm ảnh, cách nhau bằng dấu chấm phẩy.',
    },
    group: 'words',
    kind: 'list',
    longest: 2000,
    xmp: { name: 'dc:subject', tag: 'XMP-dc:Subject' },
    iim: { dataset: '2:25', tag: 'IPTC:Keywords', octets: 64 },
  },
  captionWriter: {
    label: { en: 'Caption writer', vi: 'Người viết chú thích' },
    help: { en: 'Who wrote or checked the caption.', vi: 'Người viết hoặc kiểm chú thích.' },
    group: 'words',
    kind: 'line',
    longest: 200,
    xmp: { name: 'photoshop:CaptionWriter', tag: 'XMP-photoshop:CaptionWriter' },
    iim: { dataset: '2:122', tag: 'IPTC:Writer-Editor', octets: 32 },
  },
  creator: {
    label: { en: 'Creator', vi: 'Tác giả ảnh' },
    help: { en: 'Who took the picture.', vi: 'Người chụp ảnh.' },
    group: 'maker',
    kind: 'list',
    longest: 200,
    xmp: { name: 'dc:creator', tag: 'XMP-dc:Creator' },
    iim: { dataset: '2:80', tag: 'IPTC:By-line', octets: 32 },
    exif: 'IFD0:Artist',
  },
  creatorJobTitle: {
    label: { en: "Creator's job title", vi: 'Chức danh' },
    help: { en: 'Staff photographer, contributor, reader.', vi: 'Phóng viên ảnh, cộng tác viên, bạn đọc.' },
    group: 'maker',
    kind: 'line',
    longest: 200,
    xmp: { name: 'photoshop:AuthorsPosition', tag: 'XMP-photoshop:AuthorsPosition' },
    iim: { dataset: '2:85', tag: 'IPTC:By-lineTitle', octets: 32 },
  },
  contributor: {
    label: { en: 'Contributor', vi: 'Cộng tác' },
    help: {
      en: 'Who else had a part in it: assistant, retoucher.',
      vi: 'Người khác góp phần: phụ tá, người xử lý ảnh.',
    },
    group: 'maker',
    kind: 'list',
    longest: 500,
    xmp: { name: 'Iptc4xmpExt:Contributor', tag: 'XMP-iptcExt:ContributorName' },
  },
  creditLine: {
    label: { en: 'Credit', vi: 'Ghi nguồn' },
    help: { en: 'The line printed with the picture.', vi: 'Dòng in kèm theo ảnh.' },
    group: 'maker',
    kind: 'line',
    longest: 300,
    xmp: { name: 'photoshop:Credit', tag: 'XMP-photoshop:Credit' },
    iim: { dataset: '2:110', tag: 'IPTC:Credit', octets: 32 },
  },
  source: {
    label: { en: 'Source', vi: 'Nguồn' },
    help: { en: 'Who supplied it, when not its maker.', vi: 'Nơi cung cấp, khi không phải tác giả.' },
    group: 'maker',
    kind: 'line',
    longest: 200,
    xmp: { name: 'photoshop:Source', tag: 'XMP-photoshop:Source' },
    iim: { dataset: '2:115', tag: 'IPTC:Source', octets: 32 },
  },
  dateCreated: {
    label: { en: 'Date created', vi: 'Ngày chụp' },
    help: { en: 'When the picture was taken, as far as it is known.', vi: 'Thời điểm chụp, biết đến đâu ghi đến đó.' },
    group: 'place',
    kind: 'time',
    longest: 40,
    xmp: { name: 'photoshop:DateCreated', tag: 'XMP-photoshop:DateCreated' },
    iim: { dataset: '2:55', tag: 'IPTC:DateCreated', octets: 8 },
  },
  sublocation: {
    label: { en: 'Sublocation', vi: 'Địa điểm' },
    help: { en: 'Street, square, hall.', vi: 'Đường phố, quảng trường, hội trường.' },
    group: 'place',
    kind: 'line',
    longest: 200,
    xmp: { name: 'Iptc4xmpCore:Location', tag: 'XMP-iptcCore:Location' },
    iim: { dataset: '2:92', tag: 'IPTC:Sub-location', octets: 32 },
  },
  city: {
    label: { en: 'City', vi: 'Thành phố' },
    help: { en: 'City, town or district.', vi: 'Thành phố, thị xã hoặc huyện.' },
    group: 'place',
    kind: 'line',
    longest: 100,
    xmp: { name: 'photoshop:City', tag: 'XMP-photoshop:City' },
    iim: { dataset: '2:90', tag: 'IPTC:City', octets: 32 },
  },
  provinceState: {
    label: { en: 'Province or state', vi: 'Tỉnh, bang' },
    help: { en: 'The province, where the city is not one.', vi: 'Tỉnh, khi thành phố không trực thuộc trung ương.' },
    group: 'place',
    kind: 'line',
    longest: 100,
    xmp: { name: 'photoshop:State', tag: 'XMP-photoshop:State' },
    iim: { dataset: '2:95', tag: 'IPTC:Province-State', octets: 32 },
  },
  country: {
    label: { en: 'Country', vi: 'Quốc gia' },
    help: { en: 'The full name.', vi: 'Tên đầy đủ.' },
    group: 'place',
    kind: 'line',
    longest: 100,
    xmp: { name: 'photoshop:Country', tag: 'XMP-photoshop:Country' },
    iim: { dataset: '2:101', tag: 'IPTC:Country-PrimaryLocationName', octets: 64 },
  },
  countryCode: {
    label: { en: 'Country code', vi: 'Mã quốc gia' },
    help: { en: 'Three letters of ISO 3166: VNM.', vi: 'Ba chữ theo ISO 3166: VNM.' },
    group: 'place',
    kind: 'line',
    longest: 3,
    xmp: { name: 'Iptc4xmpCore:CountryCode', tag: 'XMP-iptcCore:CountryCode' },
    iim: { dataset: '2:100', tag: 'IPTC:Country-PrimaryLocationCode', octets: 3 },
  },
  personInImage: {
    label: { en: 'Person shown', vi: 'Người trong ảnh' },
    help: {
      en: 'Names from left to right, with semicolons between them.',
      vi: 'Tên từ trái sang phải, cách nhau bằng dấu chấm phẩy.',
    },
    group: 'place',
    kind: 'list',
    longest: 2000,
    xmp: { name: 'Iptc4xmpExt:PersonInImage', tag: 'XMP-iptcExt:PersonInImage' },
  },
  eventName: {
    label: { en: 'Event', vi: 'Sự kiện' },
    help: { en: 'What it was taken at.', vi: 'Ảnh chụp tại sự kiện nào.' },
    group: 'place',
    kind: 'line',
    longest: 300,
    xmp: { name: 'Iptc4xmpExt:Event', tag: 'XMP-iptcExt:Event' },
  },
  eventId: {
    label: { en: 'Event identifier', vi: 'Mã nhận dạng sự kiện' },
    help: { en: 'The number or address the event is known by.', vi: 'Số hiệu hoặc địa chỉ nhận dạng sự kiện.' },
    group: 'place',
    kind: 'list',
    longest: 300,
    xmp: { name: 'Iptc4xmpExt:EventId', tag: 'XMP-iptcExt:EventID' },
  },
  jobId: {
    label: { en: 'Job identifier', vi: 'Mã sự kiện, mã việc' },
    help: { en: 'The desk’s number of the assignment.', vi: 'Số hiệu phân công của tòa soạn.' },
    group: 'place',
    kind: 'line',
    longest: 100,
    xmp: { name: 'photoshop:TransmissionReference', tag: 'XMP-photoshop:TransmissionReference' },
    iim: { dataset: '2:103', tag: 'IPTC:OriginalTransmissionReference', octets: 32 },
  },
  copyrightNotice: {
    label: { en: 'Copyright', vi: 'Bản quyền' },
    help: { en: '© with the year and the holder.', vi: '© kèm năm và người giữ quyền.' },
    group: 'rights',
    kind: 'line',
    longest: 500,
    xmp: { name: 'dc:rights', tag: 'XMP-dc:Rights' },
    iim: { dataset: '2:116', tag: 'IPTC:CopyrightNotice', octets: 128 },
    exif: 'IFD0:Copyright',
  },
  rightsUsageTerms: {
    label: { en: 'Usage terms', vi: 'Điều kiện sử dụng' },
    help: { en: 'How it may be used, in free words.', vi: 'Được dùng thế nào, viết tự do.' },
    group: 'rights',
    kind: 'lines',
    longest: 1000,
    xmp: { name: 'xmpRights:UsageTerms', tag: 'XMP-xmpRights:UsageTerms' },
  },
  webStatementOfRights: {
    label: { en: 'Web statement of rights', vi: 'Trang giấy phép' },
    help: { en: 'The address of the page that says the rights.', vi: 'Địa chỉ trang nêu quyền sử dụng.' },
    group: 'rights',
    kind: 'address',
    longest: 500,
    xmp: { name: 'xmpRights:WebStatement', tag: 'XMP-xmpRights:WebStatement' },
  },
  licensorName: {
    label: { en: 'Licensor', vi: 'Bên cấp phép' },
    help: { en: 'Who grants the licence.', vi: 'Người hoặc nơi cấp quyền dùng ảnh.' },
    group: 'rights',
    kind: 'line',
    longest: 300,
    xmp: { name: 'plus:Licensor', tag: 'XMP-plus:LicensorName' },
  },
  licensorUrl: {
    label: { en: 'Licensor address', vi: 'Địa chỉ bên cấp phép' },
    help: { en: 'Where a licence is to be had.', vi: 'Nơi xin quyền dùng ảnh.' },
    group: 'rights',
    kind: 'address',
    longest: 500,
    xmp: { name: 'plus:LicensorURL', tag: 'XMP-plus:LicensorURL' },
  },
  instructions: {
    label: { en: 'Instructions', vi: 'Chỉ dẫn, hạn chế' },
    help: { en: 'Embargo, “no sales”, “do not crop”.', vi: 'Cấm phát trước giờ, không bán lại, không cắt ảnh.' },
    group: 'rights',
    kind: 'lines',
    longest: 1000,
    xmp: { name: 'photoshop:Instructions', tag: 'XMP-photoshop:Instructions' },
    iim: { dataset: '2:40', tag: 'IPTC:SpecialInstructions', octets: 256 },
  },
  dataMining: {
    label: { en: 'Data mining', vi: 'Khai thác dữ liệu, AI' },
    help: { en: 'Whether machines may learn from it (PLUS).', vi: 'Máy có được học từ ảnh không (PLUS).' },
    group: 'rights',
    kind: 'choice',
    longest: 300,
    xmp: { name: 'plus:DataMining', tag: 'XMP-plus:DataMining' },
  },
  otherConstraints: {
    label: { en: 'Other constraints', vi: 'Ràng buộc khác' },
    help: { en: 'What the data mining choice refers to.', vi: 'Điều mà lựa chọn khai thác dữ liệu dẫn tới.' },
    group: 'rights',
    kind: 'lines',
    longest: 1000,
    xmp: { name: 'plus:OtherConstraints', tag: 'XMP-plus:OtherConstraints' },
  },
  digitalSourceType: {
    label: { en: 'Digital source type', vi: 'Nguồn gốc số' },
    help: {
      en: 'How the picture came to be. Needed for publication.',
      vi: 'Ảnh được tạo ra thế nào. Bắt buộc khi xuất bản.',
    },
    group: 'origin',
    kind: 'choice',
    longest: 300,
    xmp: { name: 'Iptc4xmpExt:DigitalSourceType', tag: 'XMP-iptcExt:DigitalSourceType' },
  },
  aiSystemUsed: {
    label: { en: 'AI system used', vi: 'Hệ thống AI đã dùng' },
    help: { en: 'The name of the model or service.', vi: 'Tên mô hình hoặc dịch vụ.' },
    group: 'origin',
    kind: 'line',
    longest: 300,
    xmp: { name: 'Iptc4xmpExt:AISystemUsed', tag: 'XMP-iptcExt:AISystemUsed' },
  },
  aiSystemVersionUsed: {
    label: { en: 'AI system version', vi: 'Phiên bản AI' },
    help: { en: 'Its version, where it has one.', vi: 'Phiên bản, nếu có.' },
    group: 'origin',
    kind: 'line',
    longest: 200,
    xmp: { name: 'Iptc4xmpExt:AISystemVersionUsed', tag: 'XMP-iptcExt:AISystemVersionUsed' },
  },
  aiPromptInformation: {
    label: { en: 'AI prompt', vi: 'Câu lệnh AI' },
    help: { en: 'What the system was asked for.', vi: 'Đã yêu cầu hệ thống làm gì.' },
    group: 'origin',
    kind: 'lines',
    longest: 5000,
    xmp: { name: 'Iptc4xmpExt:AIPromptInformation', tag: 'XMP-iptcExt:AIPromptInformation' },
  },
  aiPromptWriterName: {
    label: { en: 'AI prompt writer', vi: 'Người viết câu lệnh AI' },
    help: { en: 'Who asked for it.', vi: 'Ai viết câu lệnh.' },
    group: 'origin',
    kind: 'line',
    longest: 200,
    xmp: { name: 'Iptc4xmpExt:AIPromptWriterName', tag: 'XMP-iptcExt:AIPromptWriterName' },
  },
} as const satisfies Readonly<Record<string, PhotoField>>;

export type PhotoFieldName = keyof typeof photoFields;
export const photoFieldNames = Object.keys(photoFields) as readonly PhotoFieldName[]; // Object.keys forgets the key type

/** Every field as text; '' where there is nothing. */
export type PhotoMetadata = Readonly<Record<PhotoFieldName, string>>;

export const emptyMetadata = Object.fromEntries(photoFieldNames.map((name) => [name, ''])) as PhotoMetadata; // one entry per name

export function getPhotoField(name: PhotoFieldName): PhotoField {
  return photoFields[name];
}

/** The items of a `list` field. */
export function splitList(text: string): readonly string[] {
  return text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item.length > 0);
}

export function joinList(items: readonly string[]): string {
  return [...new Set(items.map((item) => item.trim()).filter((item) => item.length > 0))].join('; ');
}

/** The line printed with the photo: its credit, or else its makers. */
export function photoCredit({ creditLine, creator }: Pick<PhotoMetadata, 'creditLine' | 'creator'>): string {
  return creditLine.trim() || splitList(creator).join(', ');
}
