import { type FormEvent, useState } from 'react';
import { cleanLine } from '../../shared/base/clean-text.ts';
import type { TagUse } from '../../shared/bridge/calls/tag-calls.ts';
import { LONGEST_TAG_NAME, MOST_ALIASES, type TagKind, tagKinds } from '../../shared/story/tag.ts';
import { client } from '../bridge/connection.ts';
import { reportBug } from '../command/context.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { changeTags } from './change-tags.ts';
import { TagMerge } from './tag-merge.tsx';
import { TagSplit } from './tag-split.tsx';
import { tagTexts } from './tag-texts.ts';

const kinds = Object.keys(tagKinds) as readonly TagKind[]; // Object.keys forgets the key type

/** Everything that can be done to one tag; each step says how many stories it is about. */
export function TagDialog({ tag, onClose }: { readonly tag: TagUse; readonly onClose: () => void }) {
  const t = useText();
  const [name, setName] = useState(tag.name);
  const [kind, setKind] = useState(tag.kind);
  const [aliases, setAliases] = useState(tag.aliases.join('\n'));
  const [description, setDescription] = useState(tag.description);
  const run = (asking: Parameters<typeof changeTags>[0]) => {
    changeTags(asking).then((isDone) => isDone && onClose(), reportBug);
  };
  const others = aliases.split('\n').filter((line) => cleanLine(line) !== '');
  const hasTooMuch = others.length > MOST_ALIASES || others.some((line) => line.trim().length > LONGEST_TAG_NAME);
  const isWhole = cleanLine(name) !== '' && !hasTooMuch;
  const save = () => {
    run(client.tag.edit({ id: tag.id, name, kind, aliases: others, description }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) save();
  };
  return (
    <Dialog
      title={t(tagTexts.edit, { name: tag.name })}
      onClose={onClose}
      actions={
        <>
          <span className="tag-delete">
            <Button look="danger" onPress={() => run(client.tag.remove({ id: tag.id }))}>
              {t(tagTexts.remove, { count: tag.count })}
            </Button>
          </span>
          <Button onPress={onClose}>{t(galleyTexts.cancel)}</Button>
          <Button look="primary" isDisabled={!isWhole} onPress={save}>
            {t(galleyTexts.save)}
          </Button>
        </>
      }
    >
      <div className="tag-form">
        <form className="tag-form" onSubmit={submit}>
          <TextField label={t(tagTexts.name)} value={name} onChange={setName} maxLength={LONGEST_TAG_NAME} autoFocus />
          <Select
            label={t(tagTexts.kind)}
            options={kinds.map((one) => ({ id: one, label: t(tagKinds[one]) }))}
            value={kind}
            onChange={(chosen) => setKind(kinds.find((one) => one === chosen) ?? kind)}
          />
          <TextField
            label={t(tagTexts.aliases)}
            hint={t(hasTooMuch ? tagTexts.aliasesTooMuch : tagTexts.aliasesHint)}
            isInvalid={hasTooMuch}
            rows={3}
            value={aliases}
            onChange={setAliases}
          />
          <TextField
            label={t(tagTexts.description)}
            rows={2}
            value={description}
            onChange={setDescription}
            maxLength={2000}
          />
        </form>
        <TagSplit tag={tag} onSplit={(split) => run(client.tag.split({ id: tag.id, kind, ...split }))} />
        <TagMerge tag={tag} onMerge={(into) => run(client.tag.merge({ id: tag.id, into }))} />
      </div>
    </Dialog>
  );
}
