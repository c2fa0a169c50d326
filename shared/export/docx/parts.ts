import type { Photo } from '../../photo/photo.ts';
import type { PhotoFile } from '../format.ts';
import { group, tag, type Xml } from '../xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Wide enough for a page of A4 in print. */
const PICTURE_WIDTH_PX = 1280;

/** What a Word document keeps beside its text: links, pictures and numbered lists, in the order they are met. */
export interface DocxParts {
  /** The relationship of a web address. */
  link(href: string): string;
  /** The relationship of a photo's file. */
  picture(photo: Photo): string;
  /** A number for a picture, unique in the document. */
  nextDrawing(): number;
  /** The numbering of a list that counts from `start`. */
  orderedList(start: number): number;
  readonly photos: () => readonly PhotoFile[];
  readonly relationships: () => Xml;
  readonly numbering: () => Xml;
}

/** Bullets are numbering 1, ordered lists come after. */
export const BULLETS = 1;

export function makeDocxParts(): DocxParts {
  const relations = new Map<string, { readonly id: string; readonly xml: Xml }>();
  const photos: PhotoFile[] = [];
  const starts: number[] = [];
  let drawings = 0;
  const relate = (target: string, type: string, isOutside: boolean) => {
    const known = relations.get(target);
    if (known !== undefined) return known.id;
    const id = `rId${relations.size + 10}`;
    const attributes = { Id: id, Type: `${OFFICE}/${type}`, Target: target };
    relations.set(target, {
      id,
      xml: tag('Relationship', isOutside ? { ...attributes, TargetMode: 'External' } : attributes),
    });
    return id;
  };
  return {
    link: (href) => relate(href, 'hyperlink', true),
    picture(photo) {
      const name = `media/${photo.digest.slice(0, 16)}.jpg`;
      if (!relations.has(name)) {
        const widthPx = Math.min(PICTURE_WIDTH_PX, photo.widthPx);
        photos.push({ kind: 'photo', path: `word/${name}`, photoId: photo.id, widthPx, format: 'jpeg' });
      }
      return relate(name, 'image', false);
    },
    nextDrawing() {
      drawings += 1;
      return drawings;
    },
    orderedList(start) {
      starts.push(start);
      return BULLETS + starts.length;
    },
    photos: () => photos,
    relationships: () =>
      group(
        'Relationships',
        { xmlns: `${PACKAGE}/relationships` },
        tag('Relationship', { Id: 'rId1', Type: `${OFFICE}/styles`, Target: 'styles.xml' }),
        tag('Relationship', { Id: 'rId2', Type: `${OFFICE}/numbering`, Target: 'numbering.xml' }),
        ...[...relations.values()].map(({ xml }) => xml),
      ),
    numbering: () => writeNumbering(starts),
  };
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const SIGNS = ['•', '–', '▪'];

function writeNumbering(starts: readonly number[]): Xml {
  const kinds = [
    { id: 0, format: 'bullet', sign: (level: number) => SIGNS[level % SIGNS.length] ?? '•' },
    { id: 1, format: 'decimal', sign: (level: number) => `%${level + 1}.` },
  ];
  const lists = starts.map((start, index) => {
    const overrides = LEVELS.map((level) =>
      tag('w:lvlOverride', { 'w:ilvl': level }, tag('w:startOverride', { 'w:val': start })),
    );
    return group('w:num', { 'w:numId': BULLETS + 1 + index }, tag('w:abstractNumId', { 'w:val': 1 }), ...overrides);
  });
  return group(
    'w:numbering',
    { 'xmlns:w': W },
    ...kinds.map(({ id, format, sign }) =>
      group(
        'w:abstractNum',
        { 'w:abstractNumId': id },
        tag('w:multiLevelType', { 'w:val': 'hybridMultilevel' }),
        ...LEVELS.map((level) => writeLevel(level, format, sign(level))),
      ),
    ),
    group('w:num', { 'w:numId': BULLETS }, tag('w:abstractNumId', { 'w:val': 0 })),
    ...lists,
  );
}

function writeLevel(level: number, format: string, sign: string): Xml {
  return group(
    'w:lvl',
    { 'w:ilvl': level },
    tag('w:start', { 'w:val': 1 }),
    tag('w:numFmt', { 'w:val': format }),
    tag('w:lvlText', { 'w:val': sign }),
    tag('w:lvlJc', { 'w:val': 'left' }),
    tag('w:pPr', {}, tag('w:ind', { 'w:left': 720 + level * 360, 'w:hanging': 360 })),
  );
}
