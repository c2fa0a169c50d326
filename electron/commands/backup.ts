import path from 'node:path';
import type { Command } from '../command-line/command.ts';
import { noWords } from '../command-line/command.ts';
import { sayCounts } from '../command-line/say-counts.ts';
import { withArchive } from '../command-line/with-archive.ts';

export const backup: Command = {
  name: 'backup',
  summary: {
    en: 'Write a verified copy of the archive into one file; Galley may be open meanwhile.',
    vi: 'Ghi bản sao đã kiểm chứng của kho vào một tệp; Galley vẫn có thể đang mở.',
  },
  words: noWords,
  options: { out: { value: 'FILE', isRequired: true, meaning: { en: 'the file to write', vi: 'tệp cần ghi' } } },
  examples: ['galley backup --out /media/usb/galley.tar'],
  async run({ archiveFolder, args, cwd, language, progress, signal }) {
    const file = path.resolve(cwd, args.required('out'));
    const started = performance.now();
    const report = await withArchive(archiveFolder, 'read', async (archive) => {
      const { makeBackup } = await import('../archive/file/backup.ts');
      return makeBackup(archive, { file, onProgress: progress, signal });
    });
    const { content, missing, sizeBytes } = report;
    const counts = sayCounts({ ...content, photos: content.photos - missing.length }, language);
    const said = {
      en: `Backed up ${counts} to ${file}`,
      vi: `Đã sao lưu ${counts} vào ${file}`,
    };
    const lost = missing.map(
      (id) =>
        `! ${{ en: 'the file of this photo is missing or damaged', vi: 'tệp của ảnh này bị thiếu hoặc hỏng' }[language]}: ${id}`,
    );
    return {
      json: { file, sizeBytes, ...content, missing, tookMs: performance.now() - started },
      lines: [...lost, said[language]],
      problems: missing.length > 0,
    };
  },
};
