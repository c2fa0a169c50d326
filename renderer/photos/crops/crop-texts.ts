import type { Text } from '../../../shared/base/language.ts';

export const cropTexts = {
  stage: {
    en: 'Photo with focal point and crop. Arrows move; letters choose the crop; Escape goes back to the focal point.',
    vi: 'Ảnh với điểm nhấn và khung cắt. Phím mũi tên để dời; chữ cái chọn khung; Escape về điểm nhấn.',
  },
  focal: { en: 'Focal point', vi: 'Điểm nhấn' },
  slots: { en: 'Crops', vi: 'Khung cắt' },
  focalHint: {
    en: 'Click what must stay in sight, or move it with the arrows. All crops follow.',
    vi: 'Bấm vào chi tiết phải giữ, hoặc dời bằng phím mũi tên. Mọi khung cắt đi theo.',
  },
  slotHint: {
    en: 'Drag to move or draw; arrows move, + and − resize, Delete follows the focal point again.',
    vi: 'Kéo để dời hoặc vẽ; mũi tên để dời, + và − đổi cỡ, Delete để theo lại điểm nhấn.',
  },
  drawn: { en: 'drawn by hand', vi: 'vẽ tay' },
  reset: { en: 'Reset all', vi: 'Đặt lại tất cả' },
  resetSlot: { en: 'Reset this crop', vi: 'Đặt lại khung này' },
  previews: { en: 'As it will be cropped', vi: 'Ảnh sau khi cắt' },
  onPage: { en: 'On the page', vi: 'Trên trang báo' },
  lead: { en: 'Lead', vi: 'Ảnh đầu trang' },
  card: { en: 'Related card', vi: 'Thẻ đọc thêm' },
  share: { en: 'Share card', vi: 'Thẻ chia sẻ' },
  original: { en: 'The original is never changed.', vi: 'Ảnh gốc không bao giờ bị thay đổi.' },
  position: { en: '{x}% from the left, {y}% from the top', vi: 'cách trái {x}%, cách trên {y}%' },
} as const satisfies Readonly<Record<string, Text>>;
