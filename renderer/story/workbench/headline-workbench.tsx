import { countText } from '../../../shared/base/count-text.ts';
import { inlineText } from '../../../shared/document/read-document.ts';
import { variantNames } from '../../../shared/story/field-kinds.ts';
import { fields } from '../../../shared/story/fields.ts';
import type { LimitedText } from '../../../shared/story/text-limits.ts';
import { variantTexts } from '../../../shared/story/value-texts.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { LengthHint } from '../length-hint.tsx';
import type { StorySession } from '../session/open-session.ts';
import type { StoryDraft } from '../session/story-draft.ts';
import { useField } from '../use-field.ts';
import { ReaderCards } from './reader-cards.tsx';
import { workbenchTexts } from './workbench-texts.ts';
import './workbench.css';

export interface HeadlineWorkbenchProps {
  readonly session: StorySession;
  readonly onClose: () => void;
}

/** The words a story is chosen by, with their lengths, beside the cards readers meet them on. */
export function HeadlineWorkbench({ session, onClose }: HeadlineWorkbenchProps) {
  const t = useText();
  const { draft } = session;
  return (
    <Dialog
      title={t(workbenchTexts.title)}
      size="large"
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {t(galleyTexts.close)}
        </Button>
      }
    >
      <div className="workbench">
        <section className="workbench-words" aria-label={t(workbenchTexts.words)}>
          <LineField draft={draft} name="kicker" />
          <LineField draft={draft} name="headline" />
          <SapoField draft={draft} />
          <VariantFields draft={draft} />
        </section>
        <ReaderCards session={session} />
      </div>
    </Dialog>
  );
}

function LineField({ draft, name }: { readonly draft: StoryDraft; readonly name: 'kicker' | 'headline' }) {
  const t = useText();
  const [value, write] = useField(draft, name);
  return <CountedField label={t(fields[name].label)} of={name} value={value} onChange={write} />;
}

/** A plain field would lose marks, so a sapo that has some is only shown. */
function SapoField({ draft }: { readonly draft: StoryDraft }) {
  const t = useText();
  const [sapo] = useField(draft, 'sapo');
  const isPlain = sapo.every(({ type, marks = [] }) => type === 'text' && marks.length === 0);
  const write = (text: string) => draft.change({ fields: { sapo: text === '' ? [] : [{ type: 'text', text }] } });
  return (
    <CountedField
      label={t(fields.sapo.label)}
      of="sapo"
      rows={4}
      value={inlineText(sapo)}
      onChange={write}
      {...(isPlain ? {} : { lockedBecause: t(workbenchTexts.sapoMarked) })}
    />
  );
}

function VariantFields({ draft }: { readonly draft: StoryDraft }) {
  const t = useText();
  const [variants, write] = useField(draft, 'headlineVariants');
  return variantNames.map((name) => (
    <CountedField
      key={name}
      label={t(variantTexts[name])}
      of={name}
      placeholder={t(workbenchTexts.sameAsHeadline)}
      value={variants[name] ?? ''}
      onChange={(text) => write({ ...variants, [name]: text })}
    />
  ));
}

interface CountedFieldProps {
  readonly label: string;
  readonly of: LimitedText;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly lockedBecause?: string;
}

function CountedField({ label, of, value, onChange, rows = 2, placeholder, lockedBecause }: CountedFieldProps) {
  return (
    <div className="counted-field">
      <TextField
        label={label}
        rows={rows}
        value={value}
        onChange={(text) => onChange(text.replace(/[\r\n\t]+/g, ' '))}
        maxLength={of === 'sapo' ? 5000 : 500}
        isReadOnly={lockedBecause !== undefined}
        {...(lockedBecause === undefined ? {} : { hint: lockedBecause })}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <LengthHint of={of} count={countText(value)} />
    </div>
  );
}
