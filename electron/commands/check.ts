import { fail } from '../../shared/bridge/failure.ts';
import { type CheckAction, checkActionNames } from '../../shared/story/check-action.ts';
import type { Command } from '../command-line/command.ts';
import { withArchive } from '../command-line/with-archive.ts';

export const check: Command = {
  name: 'check',
  summary: {
    en: 'Run the publish checks; exit code 1 when one stops or warns.',
    vi: 'Chạy các kiểm tra trước khi đăng; mã thoát 1 nếu có mục chặn hoặc cảnh báo.',
  },
  words: { wanted: 'ID…', least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    fix: { meaning: { en: 'mend what can be mended without asking', vi: 'tự sửa những gì sửa được' } },
    for: {
      value: 'ACTION',
      meaning: {
        en: `${checkActionNames.join(', ')}; publish when not given`,
        vi: `${checkActionNames.join(', ')}; không ghi thì là publish`,
      },
    },
  },
  examples: ['galley check ID', 'galley check ID --for submit', 'galley check ID --fix', 'galley check --json ID ID'],
  run: ({ archiveFolder, args, language }) => {
    const isFixing = args.has('fix');
    return withArchive(archiveFolder, isFixing ? 'write' : 'read', async (archive) => {
      const action = readAction(args.value('for') ?? 'publish');
      const { checkStories } = await import('../command-line/check-stories.ts');
      return checkStories(archive, { ids: args.words, action, isFixing, language });
    });
  },
};

function readAction(typed: string): CheckAction {
  const action = checkActionNames.find((name) => name === typed);
  if (action === undefined)
    throw fail('bad-value', { value: typed, field: '--for', expected: checkActionNames.join(', ') });
  return action;
}
