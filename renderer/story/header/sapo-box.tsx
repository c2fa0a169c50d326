import { TextMount } from '../../editor/text-mount.tsx';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { fieldElementId } from '../control/field-control.tsx';
import type { StoryDraft } from '../session/story-draft.ts';
import { storyTexts } from '../story-texts.ts';
import { useField } from '../use-field.ts';

/** The sapo, with the prefix the page will print before it; the prefix is not typed and not part of the text. */
export function SapoBox({ draft }: { readonly draft: StoryDraft }) {
  const t = useText();
  const { agencyPrefix } = useAppState().publication;
  const [ownPrefix] = useField(draft, 'agencyPrefix');
  const prefix = ownPrefix ?? agencyPrefix;
  return (
    <div id={fieldElementId('sapo')} className="sapo-box">
      {prefix !== '' && <span className="sapo-prefix">{prefix}</span>}
      <TextMount editor={draft.text.sapo} className="sapo-text" placeholder={t(storyTexts.sapoPlaceholder)} />
    </div>
  );
}
