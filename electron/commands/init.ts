import { type Command, noWords } from '../command-line/command.ts';

export const init: Command = {
  name: 'init',
  summary: { en: 'Make an empty archive.', vi: 'Tạo một kho bài trống.' },
  words: noWords,
  options: {},
  examples: ['galley init', 'galley init --archive ~/tin-tuc'],
  async run({ archiveFolder, language }) {
    const { createArchive } = await import('../archive/archive.ts');
    createArchive(archiveFolder);
    const said = { en: `Made an empty archive in ${archiveFolder}`, vi: `Đã tạo kho trống tại ${archiveFolder}` };
    return { json: { archive: archiveFolder }, lines: [said[language]] };
  },
};
