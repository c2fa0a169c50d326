import type { Text } from '../base/language.ts';

/** Why a bundle is refused. `name` is a file in it, `rev` a version of its history, `detail` what the reader of it said. */
export const bundleProblems = {
  'no-bundle': { en: 'it is no Galley bundle', vi: 'đây không phải gói bài của Galley' },
  'broken-zip': {
    en: 'it is not a whole zip file; it may have been cut off on the way ({detail})',
    vi: 'tệp nén không còn nguyên, có thể bị cắt trên đường gửi ({detail})',
  },
  encrypted: { en: 'it is locked with a password', vi: 'tệp bị khóa bằng mật khẩu' },
  'too-many-files': { en: 'it holds too many files', vi: 'có quá nhiều tệp bên trong' },
  'file-twice': { en: 'it holds {name} twice', vi: 'có hai tệp cùng tên {name}' },
  'file-missing': { en: '{name} is missing', vi: 'thiếu {name}' },
  'file-cut': { en: '{name} is missing or cut off', vi: 'thiếu {name} hoặc tệp này bị cắt cụt' },
  'file-too-large': { en: '{name} is too large', vi: '{name} quá lớn' },
  'too-large': { en: 'it is larger than any story', vi: 'lớn hơn mọi bài có thể có' },
  'other-file': { en: 'it holds a file of another kind: {name}', vi: 'có tệp lạ bên trong: {name}' },
  'unsigned-file': { en: 'it holds a file nobody signed: {name}', vi: 'có tệp không ai ký: {name}' },
  signature: {
    en: 'its signature does not fit what it holds: it was changed after it was signed',
    vi: 'chữ ký không khớp nội dung: gói đã bị sửa sau khi ký',
  },
  'other-bytes': { en: '{name} is not what was signed', vi: '{name} không còn là tệp đã ký' },
  'no-json': { en: '{name} cannot be read', vi: 'không đọc được {name}' },
  'other-shape': {
    en: '{name} holds something that no bundle holds ({detail})',
    vi: '{name} có nội dung không gói bài nào có ({detail})',
  },
  'too-deep': { en: '{name} is nested too deeply', vi: '{name} lồng nhau quá sâu' },
  'other-story': { en: 'its story is not the one it names', vi: 'bài bên trong không phải bài ghi trên gói' },
  'photo-records': { en: 'its photos and their records differ', vi: 'ảnh và hồ sơ ảnh không khớp nhau' },
  'photo-missing': { en: 'a photo of the story is missing', vi: 'thiếu một ảnh của bài' },
  'no-photo': { en: '{name} is no sound photo', vi: '{name} không phải ảnh lành lặn' },
  'version-twice': { en: 'its history has a version twice', vi: 'lịch sử có một phiên bản lặp lại' },
  'history-gaps': { en: 'its history has gaps', vi: 'lịch sử bị thiếu quãng' },
  chain: { en: 'the chain of its history is broken', vi: 'chuỗi lịch sử bị đứt' },
  'history-end': { en: 'its history ends before the story does', vi: 'lịch sử dừng trước khi bài kết thúc' },
  'other-text': { en: 'its text is not the last of its history', vi: 'nội dung không phải bản cuối của lịch sử' },
  'version-part': { en: 'version {rev} is not whole', vi: 'phiên bản {rev} không đủ' },
  'version-fit': { en: 'version {rev} does not fit its text', vi: 'phiên bản {rev} không khớp với nội dung' },
  'version-digest': {
    en: 'version {rev} is not what its digest says',
    vi: 'phiên bản {rev} khác với mã kiểm của nó',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type BundleProblemName = keyof typeof bundleProblems;
