import { bundleFailures } from './bundle-failures.ts';
import type { FailureKind } from './failure-kind.ts';
import { importFailures } from './import-failures.ts';
import { photoFailures } from './photo-failures.ts';
import { tagFailures } from './tag-failures.ts';

/** Everything ordinary that can go wrong. A bug is not in this list: it throws. */
export const failures = {
  ...photoFailures,
  ...bundleFailures,
  ...importFailures,
  ...tagFailures,
  'story-not-found': {
    exit: 3,
    message: { en: 'There is no story {id}.', vi: 'Không có bài nào mang mã {id}.' },
    hint: { en: 'List the stories to find its id.', vi: 'Xem danh sách bài để tìm mã đúng.' },
  },
  'version-not-found': {
    exit: 3,
    message: { en: 'This story has no version {rev}.', vi: 'Bài này không có phiên bản {rev}.' },
    hint: { en: 'Open its history to see the versions it has.', vi: 'Mở lịch sử để xem các phiên bản hiện có.' },
  },
  'template-not-found': {
    exit: 3,
    message: { en: 'There is no template {id}.', vi: 'Không có mẫu bài nào mang mã {id}.' },
    hint: { en: 'Choose another one.', vi: 'Hãy chọn mẫu khác.' },
  },
  'search-not-found': {
    exit: 3,
    message: { en: 'There is no saved search {id}.', vi: 'Không có mục tìm đã lưu nào mang mã {id}.' },
    hint: { en: 'Choose another one.', vi: 'Hãy chọn mục khác.' },
  },
  'stale-base': {
    exit: 3,
    message: { en: 'The story was changed elsewhere meanwhile.', vi: 'Bài đã được sửa ở nơi khác trong lúc này.' },
    hint: {
      en: 'Your text was kept as a parallel version; open the history to merge it.',
      vi: 'Phần bạn viết được giữ thành phiên bản song song; mở lịch sử để trộn lại.',
    },
  },
  'digest-mismatch': {
    exit: 3,
    message: {
      en: 'The change does not fit the text in the archive.',
      vi: 'Thay đổi không khớp với nội dung trong kho.',
    },
    hint: { en: 'Send the whole text again.', vi: 'Hãy gửi lại toàn bộ nội dung.' },
  },
  'bad-document': {
    exit: 3,
    message: {
      en: 'The text holds something this version of Galley does not know: {found} ({at}).',
      vi: 'Nội dung có thành phần mà phiên bản Galley này không biết: {found} ({at}).',
    },
    hint: {
      en: 'Nothing was changed. Open it with a newer Galley.',
      vi: 'Chưa có gì bị thay đổi. Hãy mở bằng bản Galley mới hơn.',
    },
  },
  'damaged-body': {
    exit: 3,
    message: {
      en: 'The text of story {id} does not match its digest.',
      vi: 'Nội dung bài {id} không khớp với mã kiểm.',
    },
    hint: { en: 'Restore it from its history or from a backup.', vi: 'Hãy khôi phục từ lịch sử hoặc từ bản sao lưu.' },
  },
  'move-not-allowed': {
    exit: 3,
    message: {
      en: 'A story that is "{status}" cannot be moved this way.',
      vi: 'Bài đang ở trạng thái "{status}" không thể chuyển như vậy.',
    },
    hint: { en: 'Open the story to see what can be done with it.', vi: 'Mở bài để xem có thể làm gì.' },
  },
  'reason-missing': {
    exit: 3,
    message: { en: 'This needs a reason.', vi: 'Việc này cần nêu lý do.' },
    hint: { en: 'Say in a few words why.', vi: 'Ghi vắn tắt lý do.' },
  },
  'checks-stop': {
    exit: 3,
    message: {
      en: '{count, plural, one {# check stops} other {# checks stop}} “{headline}”.',
      vi: 'Có {count} lỗi kiểm tra đang chặn bài “{headline}”.',
    },
    hint: { en: 'Open the checks and mend what is marked "Stop".', vi: 'Mở phần kiểm tra và sửa các mục "Chặn".' },
  },
  'check-final': {
    exit: 3,
    message: { en: 'Nobody can put this finding aside.', vi: 'Không ai bỏ qua được mục này.' },
    hint: { en: 'Mend it; the story could not go out with it.', vi: 'Hãy sửa; để vậy thì bài không đăng được.' },
  },
  'rule-unfit': {
    exit: 3,
    message: { en: 'The rule “{pattern}” cannot be switched on.', vi: 'Chưa bật được quy tắc “{pattern}”.' },
    hint: { en: 'Mend what is said under it first.', vi: 'Hãy sửa lỗi ghi dưới quy tắc trước.' },
  },
  embargo: {
    exit: 3,
    message: { en: 'The story is under embargo until {until}.', vi: 'Bài bị cấm đăng trước {until}.' },
    hint: {
      en: 'Export it after that time, or change the embargo.',
      vi: 'Xuất bài sau thời điểm đó, hoặc đổi giờ cấm đăng.',
    },
  },
  unfinished: {
    exit: 3,
    message: {
      en: 'The story is not finished: {words} still stands in it.',
      vi: 'Bài chưa xong: còn để {words}.',
    },
    hint: { en: 'Fill these in or take them out.', vi: 'Hãy điền vào hoặc xóa đi.' },
  },
  'export-held': {
    exit: 3,
    message: { en: 'The checks hold this story back: {checks}.', vi: 'Kiểm tra giữ bài này lại: {checks}.' },
    hint: {
      en: 'Mend it, or give the reason why it may go out.',
      vi: 'Hãy sửa, hoặc ghi lý do vì sao vẫn cho xuất.',
    },
  },
  'not-published': {
    exit: 3,
    message: { en: 'The story is not before its readers.', vi: 'Bài chưa đến bạn đọc.' },
    hint: { en: 'Publish it first: feeds hold what is out.', vi: 'Hãy xuất bản trước: nguồn tin chỉ gồm bài đã đăng.' },
  },
  'address-missing': {
    exit: 3,
    message: { en: 'The publication has no address yet.', vi: 'Chưa có địa chỉ trang của báo.' },
    hint: {
      en: 'Enter it in the settings: feeds hold whole addresses.',
      vi: 'Hãy ghi trong phần cài đặt: nguồn tin cần địa chỉ đầy đủ.',
    },
  },
  'preset-not-found': {
    exit: 3,
    message: { en: 'There is no export preset “{name}”.', vi: 'Không có mẫu xuất “{name}”.' },
    hint: { en: 'There are: {names}.', vi: 'Hiện có: {names}.' },
  },
  'archive-missing': {
    exit: 3,
    message: { en: 'There is no archive in {folder}.', vi: 'Không có kho bài nào trong {folder}.' },
    hint: {
      en: 'Make one with: galley init --archive {folder}',
      vi: 'Tạo kho bằng lệnh: galley init --archive {folder}',
    },
  },
  'not-an-archive': {
    exit: 3,
    message: {
      en: '{folder} holds something that is not a Galley archive.',
      vi: '{folder} chứa dữ liệu không phải kho bài của Galley.',
    },
    hint: { en: 'Choose another folder, or an empty one.', vi: 'Hãy chọn thư mục khác, hoặc một thư mục trống.' },
  },
  'archive-exists': {
    exit: 3,
    message: { en: 'There is already an archive in {folder}.', vi: 'Trong {folder} đã có kho bài.' },
    hint: { en: 'Open it, or choose another folder.', vi: 'Hãy mở kho đó, hoặc chọn thư mục khác.' },
  },
  'folder-not-empty': {
    exit: 3,
    message: { en: '{folder} is not empty.', vi: '{folder} không trống.' },
    hint: { en: 'Choose an empty or a new folder.', vi: 'Hãy chọn thư mục trống hoặc thư mục mới.' },
  },
  'archive-not-empty': {
    exit: 3,
    message: { en: 'The archive {folder} already holds stories.', vi: 'Kho {folder} đã có bài.' },
    hint: { en: 'Fill a new archive with the sample instead.', vi: 'Hãy nạp bài mẫu vào một kho mới.' },
  },
  'archive-in-use': {
    exit: 3,
    message: {
      en: 'The archive {folder} is open in another Galley.',
      vi: 'Kho {folder} đang được mở trong một Galley khác.',
    },
    hint: {
      en: 'Close that one first; reading commands work meanwhile.',
      vi: 'Hãy đóng cửa sổ kia trước; các lệnh chỉ đọc vẫn dùng được.',
    },
  },
  'archive-newer': {
    exit: 3,
    message: {
      en: 'The archive was made by a newer Galley (format {found}, this one knows {known}).',
      vi: 'Kho này do bản Galley mới hơn tạo ra (định dạng {found}, bản này biết đến {known}).',
    },
    hint: { en: 'Update Galley. Nothing was changed.', vi: 'Hãy cập nhật Galley. Chưa có gì bị thay đổi.' },
  },
  'archive-damaged': {
    exit: 3,
    message: { en: 'The archive in {folder} is damaged: {problem}', vi: 'Kho trong {folder} bị hỏng: {problem}' },
    hint: {
      en: 'Restore the newest backup. The damaged file is kept.',
      vi: 'Hãy khôi phục bản sao lưu mới nhất. Tệp hỏng vẫn được giữ.',
    },
  },
  'disk-full': {
    exit: 3,
    message: { en: 'The disk is full: {path}', vi: 'Đĩa đã đầy: {path}' },
    hint: {
      en: 'Free some space and try again. Nothing was lost.',
      vi: 'Giải phóng dung lượng rồi thử lại. Không mất gì cả.',
    },
  },
  'not-writable': {
    exit: 3,
    message: { en: 'Galley may not write to {path}.', vi: 'Galley không được phép ghi vào {path}.' },
    hint: {
      en: 'Choose another folder or change its permissions.',
      vi: 'Hãy chọn thư mục khác hoặc đổi quyền truy cập.',
    },
  },
  'disk-error': {
    exit: 3,
    message: { en: 'The disk reported an error ({code}): {path}', vi: 'Đĩa báo lỗi ({code}): {path}' },
    hint: { en: 'Check the disk and try again.', vi: 'Kiểm tra đĩa rồi thử lại.' },
  },
  'file-not-found': {
    exit: 3,
    message: { en: 'There is no file {path}.', vi: 'Không có tệp {path}.' },
    hint: { en: 'Check the name and the folder.', vi: 'Kiểm tra lại tên và thư mục.' },
  },
  'file-unreadable': {
    exit: 3,
    message: { en: 'The file {path} cannot be read.', vi: 'Không đọc được tệp {path}.' },
    hint: {
      en: 'Check that it is a file and that you may open it.',
      vi: 'Kiểm tra xem đó có phải tệp và bạn có quyền mở không.',
    },
  },
  'file-empty': {
    exit: 3,
    message: { en: 'The file {path} is empty.', vi: 'Tệp {path} trống.' },
    hint: { en: 'Copy it again from where it came from.', vi: 'Hãy chép lại từ nguồn.' },
  },
  'file-too-large': {
    exit: 3,
    message: {
      en: 'The file {path} is too large ({sizeMb} MB; at most {mostMb} MB).',
      vi: 'Tệp {path} quá lớn ({sizeMb} MB; tối đa {mostMb} MB).',
    },
    hint: { en: 'Split it or make it smaller.', vi: 'Hãy chia nhỏ hoặc giảm kích thước.' },
  },
  'unknown-format': {
    exit: 2,
    message: { en: 'There is no export format "{format}".', vi: 'Không có định dạng xuất "{format}".' },
    hint: { en: 'Use one of {formats}.', vi: 'Hãy dùng một trong: {formats}.' },
  },
  'unknown-field': {
    exit: 2,
    message: { en: 'There is no field "{field}".', vi: 'Không có trường "{field}".' },
    hint: { en: 'Use one of {fields}.', vi: 'Hãy dùng một trong: {fields}.' },
  },
  'bad-value': {
    exit: 2,
    message: { en: '"{value}" does not fit {field}.', vi: '"{value}" không hợp với {field}.' },
    hint: { en: 'It takes: {expected}.', vi: 'Có thể dùng: {expected}.' },
  },
  'bad-usage': {
    exit: 2,
    message: { en: '{problem}', vi: '{problem}' },
    hint: { en: 'See galley {command} --help', vi: 'Xem galley {command} --help' },
  },
  'unknown-command': {
    exit: 2,
    message: { en: 'There is no command "{name}".', vi: 'Không có lệnh "{name}".' },
    hint: { en: 'See: galley --help', vi: 'Xem: galley --help' },
  },
  'unknown-option': {
    exit: 2,
    message: { en: 'galley {command} does not take {option}.', vi: 'Lệnh galley {command} không có {option}.' },
    hint: { en: 'See: galley {command} --help', vi: 'Xem: galley {command} --help' },
  },
  'missing-value': {
    exit: 2,
    message: { en: 'galley {command} needs {wanted}.', vi: 'Lệnh galley {command} cần {wanted}.' },
    hint: { en: 'See: galley {command} --help', vi: 'Xem: galley {command} --help' },
  },
  'too-many-words': {
    exit: 2,
    message: { en: 'galley {command} has no use for "{word}".', vi: 'Lệnh galley {command} không dùng đến "{word}".' },
    hint: { en: 'See: galley {command} --help', vi: 'Xem: galley {command} --help' },
  },
  'export-exists': {
    exit: 3,
    message: { en: '{path} exists and was not written by Galley.', vi: '{path} đã có sẵn và không do Galley ghi.' },
    hint: { en: 'Choose another folder, or move it away.', vi: 'Hãy chọn thư mục khác, hoặc dời nó đi.' },
  },
  'export-changed': {
    exit: 3,
    message: { en: '{path} was changed since Galley wrote it.', vi: '{path} đã bị sửa sau khi Galley ghi.' },
    hint: {
      en: 'Move the export away to keep the change, or choose another folder.',
      vi: 'Hãy dời bản xuất đi nếu muốn giữ phần đã sửa, hoặc chọn thư mục khác.',
    },
  },
  'export-unsound': {
    exit: 3,
    message: {
      en: 'What Galley made of this story did not pass its own check: {problem}',
      vi: 'Bản Galley tạo từ bài này không qua được khâu tự kiểm: {problem}',
    },
    hint: {
      en: 'Nothing of it was written. This is a fault in Galley; please report it.',
      vi: 'Chưa ghi gì của bài này. Đây là lỗi của Galley; xin hãy báo lại.',
    },
  },
  'publish-foreign': {
    exit: 3,
    message: {
      en: '{path} holds something Galley did not publish: {name}',
      vi: '{path} có thứ không do Galley xuất bản: {name}',
    },
    hint: {
      en: 'Choose an empty folder, or move it away. Nothing was changed.',
      vi: 'Hãy chọn thư mục trống, hoặc dời thứ đó đi. Chưa có gì thay đổi.',
    },
  },
  'publish-top-of-disk': {
    exit: 3,
    message: {
      en: '{path} is the top of a disk. A site is put together beside its folder first.',
      vi: '{path} là gốc của một ổ đĩa. Trang phải được ghép xong bên cạnh thư mục của nó.',
    },
    hint: { en: 'Choose a folder inside it.', vi: 'Hãy chọn một thư mục bên trong.' },
  },
  'publish-busy': {
    exit: 3,
    message: { en: '{path} is being published by another Galley.', vi: '{path} đang được một Galley khác xuất bản.' },
    hint: { en: 'Wait until it is done.', vi: 'Hãy đợi cho xong.' },
  },
  'folder-missing': {
    exit: 3,
    message: { en: 'There is no folder {path}.', vi: 'Không có thư mục {path}.' },
    hint: {
      en: 'Make it, or plug in the disk it is on.',
      vi: 'Hãy tạo thư mục đó, hoặc cắm ổ đĩa chứa nó.',
    },
  },
  'not-a-folder': {
    exit: 3,
    message: { en: '{path} is a file, not a folder.', vi: '{path} là một tệp, không phải thư mục.' },
    hint: { en: 'Choose a folder.', vi: 'Hãy chọn một thư mục.' },
  },
  'bad-backup': {
    exit: 3,
    message: {
      en: '{path} is not a complete Galley backup: {problem}',
      vi: '{path} không phải bản sao lưu Galley đầy đủ: {problem}',
    },
    hint: { en: 'Nothing was changed. Try another backup.', vi: 'Chưa có gì thay đổi. Hãy thử bản sao lưu khác.' },
  },
  'port-in-use': {
    exit: 3,
    message: { en: 'Port {port} is taken by another program.', vi: 'Cổng {port} đang bị chương trình khác dùng.' },
    hint: { en: 'Leave out --port to take a free one.', vi: 'Bỏ --port để Galley tự chọn cổng trống.' },
  },
  'job-not-found': {
    exit: 3,
    message: { en: 'This job has ended.', vi: 'Công việc này đã kết thúc.' },
    hint: { en: 'Start it again.', vi: 'Hãy bắt đầu lại.' },
  },
  interrupted: {
    exit: 3,
    message: {
      en: 'Stopped after {done} of {total}; what was done stays.',
      vi: 'Đã dừng sau {done}/{total}; phần đã xong được giữ lại.',
    },
    hint: { en: 'Start it again for the rest.', vi: 'Chạy lại để làm nốt phần còn lại.' },
  },
  cancelled: {
    exit: 3,
    message: { en: 'Cancelled. Nothing was written.', vi: 'Đã hủy. Chưa ghi gì.' },
    hint: { en: 'Start it again when you want it.', vi: 'Bắt đầu lại khi bạn cần.' },
  },
} as const satisfies Readonly<Record<string, FailureKind>>;

export type FailureCode = keyof typeof failures;
