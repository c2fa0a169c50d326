// The control of the kill test: the row first, then the file straight to its final name, as many programs do.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openArchive } from '../../electron/archive/archive.ts';
import { originalPath } from '../../electron/photos/media-path.ts';
import { parseMetadata } from '../../electron/photos/metadata/parse-metadata.ts';
import { newId } from '../../shared/base/new-id.ts';
import { type Photo, untouched } from '../../shared/photo/photo.ts';

const [archiveFolder = '', photoFolder = ''] = process.argv.slice(2);
const archive = openArchive(archiveFolder, { mode: 'write' });
const rest = Buffer.alloc(8_000_000); // as large as a camera's photos
process.send?.('begin');
for (let round = 0; round < 50; round += 1) {
  for (const fileName of readdirSync(photoFolder)) {
    const bytes = Buffer.concat([readFileSync(path.join(photoFolder, fileName)), rest, Buffer.from(String(round))]);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const size = { widthPx: 1, heightPx: 1, sizeBytes: bytes.length };
    const photo: Photo = {
      ...untouched,
      id: newId(),
      digest,
      format: 'jpeg',
      ...size,
      fileName,
      addedAt: 0,
      ...parseMetadata({}, 'UTC'),
    };
    archive.photos.insert(photo);
    const file = originalPath(archiveFolder, photo);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    process.send?.(digest);
  }
}
archive.close();
process.disconnect();
