import type { Text } from '../../../shared/base/language.ts';
import type { Command, CommandContext } from '../../command/command.ts';
import { exportTexts } from '../../messages/export.ts';
import { copyToClipboard } from '../copy-to-clipboard.ts';

/** One story on the clipboard, in two forms. */
export const copyCommands: readonly Command[] = [
  copyCommand('rich', exportTexts.copyRich, exportTexts.copyRichKeywords),
  copyCommand('html', exportTexts.copyHtml, exportTexts.copyHtmlKeywords),
];

function copyCommand(as: 'rich' | 'html', title: Text, keywords: Text): Command {
  return {
    id: `copy-${as}`,
    title,
    keywords,
    group: 'file',
    when: (context) => storyOf(context) !== null,
    async run(context) {
      const storyId = storyOf(context);
      if (storyId === null) return;
      await context.story?.flush();
      await copyToClipboard(storyId, as);
    },
  };
}

/** The open story, or the one that is selected on the Desk. */
function storyOf({ story, selected }: CommandContext): string | null {
  const [first, ...others] = selected;
  return story?.storyId ?? (others.length === 0 ? (first?.id ?? null) : null);
}
