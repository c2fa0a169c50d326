import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FileText, Hash, Image, Terminal } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  type Key,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { allCommands } from '../all-commands.ts';
import { client } from '../bridge/connection.ts';
import { galleyTexts } from '../messages/galley.ts';
import { useText } from '../messages/use-text.ts';
import { windowTexts } from '../messages/window.ts';
import { deskView } from '../state/desk-view.ts';
import { goTo } from '../state/place.ts';
import { useAppState } from '../state/queries.ts';
import type { Command } from './command.ts';
import { commandContext, isOffered, runCommand } from './context.ts';
import { rankByTitle } from './score-title.ts';
import { searchCommands } from './search-commands.ts';
import { formatShortcut } from './shortcut.ts';
import './palette.css';

const MOST_STORIES = 8;
/** The archive finds the newest first; of these, the ones with the words in the headline come first. */
const MOST_RANKED = 40;
const MOST_PHOTOS = 5;

/** Finds commands, stories, photos and tags by a few letters, marks ignored, in both languages; Enter runs or opens. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const { sections, run } = usePaletteEntries(typed);
  const choose = (key: Key) => {
    onClose();
    run(String(key));
  };
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog palette">
        <Dialog className="dialog-content" aria-label={t(windowTexts.palette)}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className="palette-search" autoFocus>
              <Label className="visually-hidden">{t(windowTexts.palette)}</Label>
              <Input
                placeholder={t(windowTexts.palette)}
                onKeyDownCapture={(event) => {
                  if (event.key === 'Escape') onClose();
                }}
              />
            </SearchField>
            <Menu
              className="palette-list"
              onAction={choose}
              renderEmptyState={() => <p className="palette-empty">{t(windowTexts.paletteEmpty)}</p>}
            >
              {sections.map(({ title, entries }) => (
                <MenuSection key={title}>
                  <Header className="palette-header">{title}</Header>
                  {entries.map(({ key, icon: Icon, label, detail }) => (
                    <MenuItem key={key} id={key} textValue={label} className="option">
                      <Icon size={15} aria-hidden />
                      <span className="palette-label">{label}</span>
                      {detail !== '' && <span className="option-detail">{detail}</span>}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface PaletteEntry {
  readonly key: string;
  readonly icon: typeof Terminal;
  readonly label: string;
  readonly detail: string;
  readonly run: () => void;
}

function usePaletteEntries(typed: string) {
  const t = useText();
  const { platform } = useAppState();
  const enabled = typed.trim().length > 0;
  const stories = useQuery({
    queryKey: ['search', typed, MOST_RANKED],
    queryFn: () => client.story.search({ query: typed, limit: MOST_RANKED }),
    placeholderData: keepPreviousData,
    enabled,
  });
  const photos = useQuery({
    queryKey: ['photos', 'search', typed],
    queryFn: () => client.photo.search({ query: typed, limit: MOST_PHOTOS }),
    placeholderData: keepPreviousData,
    enabled,
  });
  const tags = useQuery({
    queryKey: ['tags', 'palette', typed],
    queryFn: () => client.tag.complete({ text: typed, limit: 5 }),
    placeholderData: keepPreviousData,
    enabled,
  });
  const commandEntries = offeredCommands(typed).map((command) => ({
    key: `command:${command.id}`,
    icon: Terminal,
    label: t(command.title),
    detail: command.shortcut === undefined ? '' : formatShortcut(command.shortcut, platform === 'darwin'),
    run: () => runCommand(command),
  }));
  const foundStories = rankByTitle(enabled ? (stories.data?.stories ?? []) : [], ({ headline }) => headline, typed);
  const storyEntries = foundStories.slice(0, MOST_STORIES).map(({ id, headline, section }) => ({
    key: `story:${id}`,
    icon: FileText,
    label: headline || t(galleyTexts.untitled),
    detail: section,
    run: () => goTo({ screen: 'story', storyId: id }),
  }));
  const photoEntries = (enabled ? (photos.data ?? []) : []).map(({ id, fileName, metadata }) => ({
    key: `photo:${id}`,
    icon: Image,
    label: metadata.headline || metadata.description || fileName,
    detail: fileName,
    run: () => goTo({ screen: 'photos', photoId: id }),
  }));
  const tagEntries = (enabled ? (tags.data ?? []) : []).map(({ id, name, count }) => ({
    key: `tag:${id}`,
    icon: Hash,
    label: name,
    detail: String(count),
    run: () => {
      deskView.set({ kind: 'tag', tagId: id, name });
      goTo({ screen: 'desk' });
    },
  }));
  const sections: readonly { readonly title: string; readonly entries: readonly PaletteEntry[] }[] = [
    { title: t(windowTexts.paletteCommands), entries: commandEntries },
    { title: t(windowTexts.paletteStories), entries: storyEntries },
    { title: t(windowTexts.palettePhotos), entries: photoEntries },
    { title: t(windowTexts.paletteTags), entries: tagEntries },
  ].filter(({ entries }) => entries.length > 0);
  const run = (key: string) =>
    sections
      .flatMap(({ entries }) => entries)
      .find((entry) => entry.key === key)
      ?.run();
  return { sections, run };
}

function offeredCommands(typed: string): readonly Command[] {
  const context = commandContext();
  if (context === null) return [];
  return searchCommands(
    allCommands.filter((command) => command.id !== 'palette' && isOffered(command, context)),
    typed,
  );
}
