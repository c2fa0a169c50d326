import { formatText } from '../../shared/base/format-text.ts';
import { implementer } from '../bridge/implementer.ts';
import type { AppContext } from './app-context.ts';

const titles = {
  folder: { en: 'Choose a folder', vi: 'Chọn thư mục' },
  photos: { en: 'Choose photos', vi: 'Chọn ảnh' },
  archiveFile: { en: 'Choose an archive file', vi: 'Chọn tệp kho bài' },
  backup: { en: 'Back up the archive', vi: 'Sao lưu kho bài' },
};

const photoExtensions = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'tif', 'tiff', 'avif', 'heic', 'heif'];

const archiveExtensions = ['jsonl', 'ndjson', 'xml'];

export function dialogHandlers({ archive, shell }: AppContext) {
  const language = () => archive.settings.settings().language;
  return {
    chooseFolder: implementer.dialog.chooseFolder.handler(async () => ({
      folder: await shell.chooseFolder(formatText(titles.folder, language())),
    })),
    choosePhotos: implementer.dialog.choosePhotos.handler(async () => ({
      paths: await shell.chooseFiles({ title: formatText(titles.photos, language()), extensions: photoExtensions }),
    })),
    chooseArchiveFile: implementer.dialog.chooseArchiveFile.handler(async () => {
      const [file] = await shell.chooseFiles({
        title: formatText(titles.archiveFile, language()),
        extensions: archiveExtensions,
      });
      return { file: file ?? null };
    }),
    chooseBackup: implementer.dialog.chooseBackup.handler(async ({ input }) => ({
      file: await shell.chooseNewFile({
        title: formatText(titles.backup, language()),
        file: input.file,
        extension: 'tar',
      }),
    })),
  };
}
