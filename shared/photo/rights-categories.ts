import type { Text } from '../base/language.ts';

/** What using a photo costs the newsroom. */
export const photoCosts = {
  free: { en: 'Free', vi: 'Miễn phí' },
  conditional: { en: 'Free under conditions', vi: 'Miễn phí có điều kiện' },
  pay: { en: 'To be paid for', vi: 'Phải trả tiền' },
  overquota: { en: 'Over the quota', vi: 'Vượt hạn mức' },
} as const satisfies Readonly<Record<string, Text>>;
export type PhotoCost = keyof typeof photoCosts;

export interface RightsCategory {
  readonly label: Text;
  readonly cost: PhotoCost;
  /** What to mind before it is used. */
  readonly caution?: Text;
}

const asItsSource = {
  en: 'Use it for the occasion it was given for, and name the source.',
  vi: 'Chỉ dùng cho đúng dịp được cung cấp và ghi nguồn.',
};
const askEditor = {
  en: 'Ask a senior editor when the owner cannot be reached.',
  vi: 'Hỏi thư ký tòa soạn khi không liên hệ được chủ ảnh.',
};
const nameLicence = {
  en: 'Name the creator and the licence, and keep to its terms.',
  vi: 'Ghi tên tác giả, tên giấy phép và theo đúng điều khoản.',
};
const contract = { en: 'Keep to the contract.', vi: 'Theo đúng hợp đồng.' };

/** Where the right to use a photo comes from. */
export const rightsCategories = {
  staffPhotographer: { label: { en: 'Staff photographer', vi: 'Phóng viên ảnh của báo' }, cost: 'free' },
  staffReporter: { label: { en: 'Staff reporter', vi: 'Phóng viên viết của báo' }, cost: 'free' },
  contractPhotographer: {
    label: { en: 'Contract photographer', vi: 'Cộng tác viên ảnh theo hợp đồng' },
    cost: 'free',
    caution: contract,
  },
  commissionedPhotographer: {
    label: { en: 'Commissioned photographer', vi: 'Người chụp được đặt hàng' },
    cost: 'free',
    caution: contract,
  },
  freelancer: { label: { en: 'Freelancer', vi: 'Cộng tác viên tự do' }, cost: 'pay', caution: contract },
  staffIllustrator: { label: { en: 'Staff illustrator', vi: 'Họa sĩ của báo' }, cost: 'free' },
  contractIllustrator: {
    label: { en: 'Contract illustrator', vi: 'Họa sĩ theo hợp đồng' },
    cost: 'free',
    caution: contract,
  },
  commissionedIllustrator: {
    label: { en: 'Commissioned illustrator', vi: 'Họa sĩ được đặt hàng' },
    cost: 'free',
    caution: contract,
  },
  newsAgency: {
    label: { en: 'News agency, subscribed', vi: 'Hãng tin, có thuê bao' },
    cost: 'free',
    caution: contract,
  },
  nationalAgency: {
    label: { en: 'National news agency', vi: 'Thông tấn xã quốc gia' },
    cost: 'free',
    caution: contract,
  },
  paidAgency: { label: { en: 'Photo agency, by the picture', vi: 'Hãng ảnh, trả theo ảnh' }, cost: 'pay' },
  stock: {
    label: { en: 'Stock library', vi: 'Kho ảnh bán sẵn' },
    cost: 'pay',
    caution: { en: 'Not for hard news.', vi: 'Không dùng cho tin thời sự.' },
  },
  partnerNewsroom: {
    label: { en: 'Partner newsroom', vi: 'Báo bạn, có thỏa thuận' },
    cost: 'conditional',
    caution: asItsSource,
  },
  pool: { label: { en: 'Pool', vi: 'Ảnh dùng chung của đoàn báo chí' }, cost: 'conditional', caution: asItsSource },
  government: { label: { en: 'State body', vi: 'Cơ quan nhà nước cung cấp' }, cost: 'free', caution: asItsSource },
  handout: { label: { en: 'Handout', vi: 'Đơn vị cung cấp' }, cost: 'conditional', caution: asItsSource },
  pressRelease: {
    label: { en: 'Public relations', vi: 'Ảnh truyền thông, thông cáo' },
    cost: 'conditional',
    caution: asItsSource,
  },
  socialMedia: { label: { en: 'Social media', vi: 'Mạng xã hội' }, cost: 'conditional', caution: askEditor },
  readerSupplied: { label: { en: 'Sent by a reader', vi: 'Bạn đọc gửi' }, cost: 'conditional', caution: askEditor },
  witness: { label: { en: 'Eyewitness', vi: 'Người chứng kiến' }, cost: 'conditional', caution: askEditor },
  screengrab: {
    label: { en: 'Screen grab', vi: 'Cắt từ video, truyền hình' },
    cost: 'conditional',
    caution: { en: 'For reporting on that programme only.', vi: 'Chỉ để nói về chính chương trình đó.' },
  },
  familyPhoto: {
    label: { en: 'Family, obituary', vi: 'Gia đình cung cấp, tin buồn' },
    cost: 'conditional',
    caution: askEditor,
  },
  archivePicture: { label: { en: 'Own archive', vi: 'Tư liệu của báo' }, cost: 'free' },
  museum: {
    label: { en: 'Museum or library', vi: 'Bảo tàng, thư viện, lưu trữ' },
    cost: 'conditional',
    caution: asItsSource,
  },
  creativeCommons: { label: { en: 'Creative Commons', vi: 'Creative Commons' }, cost: 'free', caution: nameLicence },
  publicDomain: { label: { en: 'Public domain', vi: 'Thuộc về công chúng' }, cost: 'free' },
  composite: {
    label: { en: 'Composite', vi: 'Ảnh ghép' },
    cost: 'conditional',
    caution: { en: 'Every part needs its own rights.', vi: 'Từng phần đều phải có quyền dùng.' },
  },
  graphic: {
    label: { en: 'Chart or map', vi: 'Đồ họa, bản đồ' },
    cost: 'conditional',
    caution: { en: 'Name where the figures come from.', vi: 'Ghi nguồn số liệu.' },
  },
} as const satisfies Readonly<Record<string, RightsCategory>>;

export type RightsCategoryName = keyof typeof rightsCategories;

export const rightsCategoryNames = Object.keys(rightsCategories) as [RightsCategoryName, ...RightsCategoryName[]]; // a non-empty list
