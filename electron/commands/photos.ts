import { fail } from '../../shared/bridge/failure.ts';
import type { Command, CommandContext, Outcome } from './command.ts';
import { addPhotos } from './photos/add-photos.ts';
import { applyTemplate, saveTemplate, setPhotos, undoChange, withdrawPhotos } from './photos/change-photos.ts';
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
    'galley photos apply-template "Lễ" ID ID',
    'galley photos show --json ID',
    'galley photos export ID --out anh --format webp --width 1280',
    'galley photos withdraw ID --reason "Sai người"',
    'galley photos undo CHANGE',
  ],
  async run(context) {
    const [verb = '', ...words] = context.args.words;
    const known = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
    if (known === undefined || words.length < known.least)
      throw fail('missing-value', { command: 'photos', wanted: WANTED });
    return known.run(context, words);
  },
};

interface Verb {
  readonly least: number;
  readonly run: (context: CommandContext, words: readonly string[]) => Promise<Outcome>;
}

const verbs: Readonly<Record<string, Verb>> = {
  add: { least: 1, run: addPhotos },
  list: { least: 0, run: listPhotos },
  show: { least: 1, run: (context, [id = '']) => showPhoto(context, id) },
  set: { least: 2, run: setPhotos },
  'apply-template': { least: 1, run: applyTemplate },
  'save-template': { least: 2, run: saveTemplate },
  export: { least: 1, run: exportPhotos },
  withdraw: { least: 1, run: withdrawPhotos },
  undo: { least: 1, run: undoChange },
};
