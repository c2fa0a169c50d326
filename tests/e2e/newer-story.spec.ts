import path from 'node:path';
import { openArchive } from '../../electron/archive/archive.ts';
import type { DocumentJson } from '../../shared/document/json.ts';
import { doc, p } from '../builders/document.ts';
import { expect, test } from './open-galley.ts';

test.use({ archive: 'empty' });

const body: DocumentJson = doc(p('Đoạn quen thuộc.'), {
  type: 'hologram',
  attrs: { depth: 3 },
  content: [{ type: 'layer', content: [{ type: 'text', text: 'Chữ trong khối lạ' }] }],
});

test('shows all the words of a story made by a newer Galley, and changes nothing of it', async ({ folder, open }) => {
  const archiveFolder = path.join(folder, 'archive');
  const archive = openArchive(archiveFolder, { mode: 'write' });
  const { id } = archive.stories.create({ fields: { headline: 'Bài từ tương lai' }, body, cause: 'created' });
  const before = archive.connection.prepare('SELECT doc, digest FROM body').all();
  archive.close();

  const { page, close } = await open();
  await page.evaluate((storyId) => {
    window.location.hash = `#/story/${storyId}`;
  }, id);
  await expect(page.getByRole('alert')).toContainText('phiên bản Galley này không biết');
  await expect(page.getByText('Đoạn quen thuộc.')).toBeVisible();
  await expect(page.getByText('Chữ trong khối lạ')).toBeVisible();
  await expect(page.locator('[contenteditable=true]')).toHaveCount(0);
  await page.keyboard.type('không sửa được');
  await close();

  const after = openArchive(archiveFolder, { mode: 'read' });
  expect(after.connection.prepare('SELECT doc, digest FROM body').all()).toEqual(before);
  expect(after.stories.get(id).rev).toBe(1);
  after.close();
});
