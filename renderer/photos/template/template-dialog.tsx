import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type PhotoTemplate, type PhotoTemplateContent, templateEdit } from '../../../shared/photo/photo-template.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { runChange } from '../desk/change-photos.ts';
import { selectedIds } from '../desk/sheet-selection.ts';
import { ingestChoice } from '../ingest/ingest-state.ts';
import { TemplateForm } from './template-form.tsx';
import { photoTemplateTexts } from './template-texts.ts';
import './template.css';

const emptyTemplate: PhotoTemplateContent = { name: '', fields: {}, rights: null };

interface Edited {
  /** Null for one that was never saved. */
  readonly id: string | null;
  readonly content: PhotoTemplateContent;
}

/** Caption templates: written, kept, and applied to the selection as one step. */
export function TemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [ids] = useState(selectedIds);
  const choice = useStore(ingestChoice);
  const { data: templates = [] } = useQuery({
    queryKey: ['photo-templates'],
    queryFn: () => client.photo.templates(),
  });
  const [picked, setPicked] = useState<Edited | null>(null);
  const edited = picked ?? startFrom(templates[0]);
  const edit = (content: PhotoTemplateContent) => setPicked({ ...edited, content });
  const save = async () => {
    const name = edited.content.name.trim() || t(photoTemplateTexts.unnamed);
    const template = { ...edited.content, name };
    const saved = await ask(client.photo.saveTemplate({ ...(edited.id !== null && { id: edited.id }), template }));
    if (!saved.ok) return showFailure(saved.problem);
    setPicked({ id: saved.value.id, content: saved.value });
    showToast({ tone: 'plain', text: photoTemplateTexts.saved });
  };
  const apply = () => {
    const { event, firstSequence } = choice;
    const asking = client.photo.apply({ ids: [...ids], edit: templateEdit(edited.content), event, firstSequence });
    runChange(asking, photoTemplateTexts.applied).catch(reportBug);
    onClose();
  };
  const hasFields = Object.values(edited.content.fields).some((field) => field?.apply === true);
  return (
    <Dialog
      title={t(photoTemplateTexts.title)}
      size="large"
      onClose={onClose}
      actions={
        <>
          <p className="field-hint template-note">{ids.length === 0 && t(photoTemplateTexts.noneChosen)}</p>
          <Button onPress={() => void save().catch(reportBug)}>{t(galleyTexts.save)}</Button>
          <Button
            look="primary"
            isDisabled={ids.length === 0 || (!hasFields && edited.content.rights === null)}
            onPress={apply}
          >
            {t(photoTemplateTexts.run, { count: ids.length })}
          </Button>
        </>
      }
    >
      <div className="template-dialog">
        <TemplateList templates={templates} chosen={edited.id} onChoose={setPicked} />
        <div className="template-main">
          <TextField
            label={t(photoTemplateTexts.name)}
            value={edited.content.name}
            maxLength={200}
            onChange={(name) => edit({ ...edited.content, name })}
          />
          <TemplateForm key={edited.id ?? 'new'} content={edited.content} onChange={edit} />
        </div>
      </div>
    </Dialog>
  );
}

function startFrom(template: PhotoTemplate | undefined): Edited {
  return template === undefined ? { id: null, content: emptyTemplate } : { id: template.id, content: template };
}

interface TemplateListProps {
  readonly templates: readonly PhotoTemplate[];
  readonly chosen: string | null;
  readonly onChoose: (edited: Edited) => void;
}

function TemplateList({ templates, chosen, onChoose }: TemplateListProps) {
  const t = useText();
  const remove = async (id: string) => {
    await client.photo.removeTemplate({ id });
    onChoose({ id: null, content: emptyTemplate });
    const putBack = () => void client.photo.putBackTemplate({ id }).catch(reportBug);
    showToast({
      tone: 'plain',
      text: photoTemplateTexts.removed,
      action: { label: galleyTexts.undo, run: putBack },
    });
  };
  return (
    <nav className="template-list" aria-label={t(photoTemplateTexts.templates)}>
      {templates.map((template) => (
        <button
          key={template.id}
          type="button"
          aria-pressed={template.id === chosen}
          onClick={() => onChoose(startFrom(template))}
        >
          {template.name}
        </button>
      ))}
      <Button look="quiet" icon={Plus} onPress={() => onChoose({ id: null, content: emptyTemplate })}>
        {t(photoTemplateTexts.fresh)}
      </Button>
      {chosen !== null && (
        <Button look="quiet" icon={Trash2} onPress={() => void remove(chosen).catch(reportBug)}>
          {t(galleyTexts.remove)}
        </Button>
      )}
    </nav>
  );
}
