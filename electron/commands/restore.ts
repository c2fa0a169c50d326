import path from 'node:path';
import type { Command } from '../command-line/command.ts';
import { sayCounts } from '../command-line/say-counts.ts';

export const restore: Command = {
  name: 'restore',
  summary: {
    en: 'Make an archive from a backup: in a new folder, or in place of the one there, which is kept.',
    vi: 'Dựng lại kho từ bản sao lưu: vào thư mục mới, hoặc thay kho đang có (kho cũ vẫn được giữ).',
  },
  words: { wanted: 'FILE', least: 1, most: 1 },
  options: {
    replace: {
      meaning: {
        en: 'put the archive that is there aside and take its place',
        vi: 'dời kho đang có sang bên và đặt kho khôi phục vào chỗ đó',
      },
    },
  },
  examples: ['galley restore galley.tar --archive ~/kho-moi', 'galley restore galley.tar --replace'],
  async run({ archiveFolder, args, cwd, language, progress, signal }) {
    const { restoreBackup } = await import('../archive/file/restore.ts');
    const file = path.resolve(cwd, args.words[0] ?? '');
    const started = performance.now();
    const replace = args.has('replace');
    const report = await restoreBackup({ file, folder: archiveFolder, replace, onProgress: progress, signal });
    const { content, keptAside, missing } = report;
    const counts = sayCounts({ ...content, photos: content.photos - missing.length }, language);
    const said = {
      en: `Restored ${counts} to ${archiveFolder}`,
      vi: `Đã khôi phục ${counts} vào ${archiveFolder}`,
    };
    const aside = { en: 'The archive that was there is in', vi: 'Kho trước đó nằm ở' };
    return {
      json: { archive: archiveFolder, ...content, keptAside, missing, tookMs: performance.now() - started },
      lines: [said[language], ...(keptAside === null ? [] : [`${aside[language]} ${keptAside}`])],
    };
  },
};
