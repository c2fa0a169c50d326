import { fail } from '../../shared/bridge/failure.ts';
import type { Command, CommandContext, Outcome } from '../command-line/command.ts';
import { addPhotos } from './photos/add-photos.ts';
import {
  applyTemplate,
  listTemplates,
  saveTemplate,
  setPhotos,
  undoChange,
  withdrawPhotos,
} from './photos/change-photos.ts';
import { exportPhotos } from './photos/export-photos.ts';
import { listPhotos, showPhoto } from './photos/list-photos.ts';
import { photoOptions } from './photos/photo-options.ts';

const WANTED = 'add FILE… | list | show ID | set ID… FIELD=VALUE… | apply-template NAME ID… | export ID… | …';

export const photos: Command = {
  name: 'photos',
  summary: {
    en: 'Add, list, show, caption, export and withdraw photos.',
    vi: 'Thêm, liệt kê, xem, ghi chú thích, xuất và gỡ ảnh.',
  },
  words: { wanted: WANTED, least: 1, most: Number.POSITIVE_INFINITY },
  options: photoOptions,
  examples: [
    'galley photos add *.jpg',
    'galley photos add /media/DCIM --template "Lễ" --event "Lễ khai mạc"',
    'galley photos list --lacks caption,credit --json',
    'galley photos set ID ID city="Hà Nội" keywords+="lễ"',
    'galley photos save-template "Lễ" description="Lễ khai mạc, ngày {ngày}. Ảnh: {creator}"',
    'galley photos templates',
    'galley photos apply-template "Lễ" ID ID',
    'galley photos show --json ID',
    'galley photos export ID --out anh --format webp --width 1280',
    'galley photos withdraw ID --reason "Sai người"',
    'galley photos undo CHANGE',
  ],
  async run(context) {
    const [verb = '', ...words] = context.args.words;
    const known = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
    if (known === undefined) throw fail('missing-value', { command: 'photos', wanted: WANTED });
    if (words.length < known.least) throw fail('missing-value', { command: `photos ${verb}`, wanted: known.wanted });
    return known.run(context, words);
  },
};

interface Verb {
  /** The words that follow it. */
  readonly wanted: string;
  readonly least: number;
  readonly run: (context: CommandContext, words: readonly string[]) => Promise<Outcome>;
}

const verbs: Readonly<Record<string, Verb>> = {
  add: { wanted: 'FILE…', least: 1, run: addPhotos },
  list: { wanted: '', least: 0, run: listPhotos },
  show: { wanted: 'ID', least: 1, run: (context, [id = '']) => showPhoto(context, id) },
  set: { wanted: 'ID… FIELD=VALUE…', least: 2, run: setPhotos },
  'apply-template': { wanted: 'NAME ID…', least: 1, run: applyTemplate },
  'save-template': { wanted: 'NAME FIELD=VALUE…', least: 2, run: saveTemplate },
  templates: { wanted: '', least: 0, run: listTemplates },
  export: { wanted: 'ID…', least: 1, run: exportPhotos },
  withdraw: { wanted: 'ID…', least: 1, run: withdrawPhotos },
  undo: { wanted: 'CHANGE', least: 1, run: undoChange },
};
