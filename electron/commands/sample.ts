import { existsSync } from 'node:fs';
import { type Command, noWords } from '../command-line/command.ts';
import { sayCounts } from '../command-line/say-counts.ts';
import { withPhotoStore } from '../command-line/with-archive.ts';

export const sample: Command = {
  name: 'sample',
  summary: {
    en: 'Fill the archive with the sample stories and photos; made if it is not there.',
    vi: 'Nạp các bài và ảnh mẫu vào kho; tạo kho nếu chưa có.',
  },
  words: noWords,
  options: {},
  examples: ['galley sample --archive ~/thu-galley'],
  async run({ archiveFolder, resourceFolder, language, progress }) {
    const { createArchive } = await import('../archive/archive.ts');
    const { archiveFile } = await import('../archive/file/archive-file.ts');
    if (!existsSync(archiveFile(archiveFolder))) createArchive(archiveFolder);
    const filled = await withPhotoStore(archiveFolder, 'write', async (archive, photoStore) => {
      const { fillWithSample } = await import('../app/fill-with-sample.ts');
      return fillWithSample({ archive, photoStore, resourceFolder, now: Date.now(), onProgress: progress });
    });
    const counts = sayCounts(filled, language);
    const said = {
      en: `Added ${counts} to ${archiveFolder}`,
      vi: `Đã thêm ${counts} vào ${archiveFolder}`,
    };
    return { json: { archive: archiveFolder, ...filled }, lines: [said[language]] };
  },
};
