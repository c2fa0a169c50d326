import { formatText } from '../../shared/base/format-text.ts';
import { implementer } from '../bridge/implementer.ts';
import type { AppContext } from './app-context.ts';

const titles = {
  folder: { en: 'Choose a folder', vi: 'Chọn thư mục' },
  photos: { en: 'Choose photos', vi: 'Chọn ảnh' },
  backup: { en: 'Back up the archive', vi: 'Sao lưu kho bài' },
};

const photoExtensions = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'tif', 'tiff', 'avif', 'heic', 'heif'];

export function dialogHandlers({ archive, shell }: AppContext) {
  const language = () => archive.settings.settings().language;
  return {
    chooseFolder: implementer.dialog.chooseFolder.handler(async () => ({
      folder: await shell.chooseFolder(formatText(titles.folder, language())),
    })),
    choosePhotos: implementer.dialog.choosePhotos.handler(async () => ({
      paths: await shell.chooseFiles({ title: formatText(titles.photos, language()), extensions: photoExtensions }),
    })),
    chooseBackup: implementer.dialog.chooseBackup.handler(async ({ input }) => ({
      file: await shell.chooseNewFile({
        title: formatText(titles.backup, language()),
        file: input.file,
        extension: 'tar',
      }),
    })),
  };
}
