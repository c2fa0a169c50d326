import type { FailureKind } from './failure-kind.ts';

/** What can go wrong with a photo: taking it in, finding it, fetching it. */
export const photoFailures = {
  'unreadable-photo': {
    exit: 3,
    message: { en: '{path} is not a photo Galley can read.', vi: '{path} không phải ảnh mà Galley đọc được.' },
    hint: {
      en: 'It takes JPEG, PNG, WebP, GIF, TIFF and AVIF.',
      vi: 'Galley nhận JPEG, PNG, WebP, GIF, TIFF và AVIF.',
    },
  },
  'photo-damaged': {
    exit: 3,
    message: { en: 'The photo {path} is cut off or damaged.', vi: 'Ảnh {path} bị cụt hoặc hỏng.' },
    hint: { en: 'Copy it again from the card or the sender.', vi: 'Hãy chép lại từ thẻ nhớ hoặc xin gửi lại.' },
  },
  'photo-too-large': {
    exit: 3,
    message: {
      en: 'The photo {path} has more than {mostMegapixels} megapixels.',
      vi: 'Ảnh {path} có hơn {mostMegapixels} megapixel.',
    },
    hint: { en: 'Scale it down first.', vi: 'Hãy thu nhỏ ảnh trước.' },
  },
  'remote-photo-refused': {
    exit: 3,
    message: {
      en: 'Galley fetches photos only from public web addresses, not from {address}.',
      vi: 'Galley chỉ tải ảnh từ địa chỉ web công khai, không tải từ {address}.',
    },
    hint: { en: 'Save the photo yourself and drop the file here.', vi: 'Hãy tự lưu ảnh rồi thả tệp vào đây.' },
  },
  'remote-photo-failed': {
    exit: 3,
    message: {
      en: 'The photo could not be fetched from {address}: {problem}',
      vi: 'Không tải được ảnh từ {address}: {problem}',
    },
    hint: {
      en: 'Check the network and try again, or save the photo yourself and drop the file here.',
      vi: 'Kiểm tra mạng rồi thử lại, hoặc tự lưu ảnh rồi thả tệp vào đây.',
    },
  },
  'photo-heic': {
    exit: 3,
    message: {
      en: '{path} is a HEIC photo, which Galley keeps but cannot show.',
      vi: '{path} là ảnh HEIC, Galley giữ tệp nhưng chưa hiển thị được.',
    },
    hint: {
      en: 'Export it as JPEG from the phone and put that in its place.',
      vi: 'Hãy xuất ảnh dạng JPEG từ điện thoại rồi thay vào.',
    },
  },
  'photo-raw': {
    exit: 3,
    message: {
      en: "{path} is a camera's raw file, not a finished photo.",
      vi: '{path} là tệp RAW của máy ảnh, chưa phải ảnh hoàn chỉnh.',
    },
    hint: { en: 'Develop it and add the JPEG.', vi: 'Hãy xử lý tệp RAW rồi thêm bản JPEG.' },
  },
  'photo-file-missing': {
    exit: 3,
    message: {
      en: 'The file of the photo {fileName} is missing from the archive.',
      vi: 'Thiếu tệp gốc của ảnh {fileName} trong kho.',
    },
    hint: {
      en: 'Add the same photo again, or restore a backup.',
      vi: 'Hãy thêm lại đúng ảnh đó, hoặc khôi phục bản sao lưu.',
    },
  },
  'perl-missing': {
    exit: 3,
    message: {
      en: 'Photo metadata cannot be read: Perl is not installed.',
      vi: 'Không đọc được thông tin ảnh: máy chưa cài Perl.',
    },
    hint: {
      en: 'Install the package "perl" and add the photo again.',
      vi: 'Hãy cài gói "perl" rồi thêm lại ảnh.',
    },
  },
  'photo-svg': {
    exit: 3,
    message: { en: '{path} is an SVG drawing, not a photo.', vi: '{path} là bản vẽ SVG, không phải ảnh.' },
    hint: { en: 'Export it as PNG or JPEG.', vi: 'Hãy xuất ra PNG hoặc JPEG.' },
  },
  'photo-not-found': {
    exit: 3,
    message: { en: 'There is no photo {id}.', vi: 'Không có ảnh nào mang mã {id}.' },
    hint: { en: 'It may have been added to another archive.', vi: 'Có thể ảnh nằm ở một kho khác.' },
  },
  'photo-metadata-unproved': {
    exit: 3,
    message: {
      en: 'The caption and rights could not be written into a photo: {problem}.',
      vi: 'Không ghi được chú thích và quyền vào tệp ảnh: {problem}.',
    },
    hint: { en: 'Nothing was put in place. Report this.', vi: 'Chưa có gì được ghi ra. Hãy báo lỗi này.' },
  },
  'photo-metadata-unreadable': {
    exit: 3,
    message: {
      en: 'The caption and other words in {path} cannot be read: they take too long.',
      vi: 'Không đọc được chú thích và thông tin trong {path}: đọc mãi không xong.',
    },
    hint: {
      en: 'Save the photo again with an image program and add that file.',
      vi: 'Hãy lưu lại ảnh bằng một chương trình ảnh rồi thêm tệp mới.',
    },
  },
  'photo-withdrawn': {
    exit: 3,
    message: { en: 'The photo {fileName} was withdrawn.', vi: 'Ảnh {fileName} đã bị gỡ.' },
    hint: { en: 'Take another one, or take the withdrawal back.', vi: 'Hãy dùng ảnh khác, hoặc hoàn tác việc gỡ.' },
  },
  'photo-template-not-found': {
    exit: 3,
    message: { en: 'There is no photo template {name}.', vi: 'Không có mẫu ảnh nào là {name}.' },
    hint: { en: 'See the list of templates.', vi: 'Hãy xem danh sách mẫu ảnh.' },
  },
  'photo-change-not-found': {
    exit: 3,
    message: { en: 'This step can no longer be taken back.', vi: 'Bước này không còn hoàn tác được nữa.' },
    hint: {
      en: 'It was taken back already, or too much has been done since.',
      vi: 'Bước này đã hoàn tác rồi, hoặc sau đó đã có quá nhiều thay đổi.',
    },
  },
  'pattern-unreadable': {
    exit: 2,
    message: { en: 'The regular expression cannot be read.', vi: 'Không đọc được biểu thức chính quy.' },
    hint: { en: 'Correct it, or search for plain words.', vi: 'Hãy sửa lại, hoặc tìm bằng chữ thường.' },
  },
} as const satisfies Readonly<Record<string, FailureKind>>;
