import { access, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { makeJpeg, withMetadata } from '../builders/photo.ts';
import { expect, type Galley, test } from './open-galley.ts';
import { firstStory, sendBundle } from './other-laptop.ts';

/** These tests run where there is a main process: on the rig, and on the real Electron where there is one. */
function desktopOf({ desktop }: Galley) {
  if (desktop === null) throw new Error('This test needs a desktop door.');
  return desktop;
}

function storyLines(page: Page) {
  return page.getByRole('listbox', { name: 'Danh sách bài' }).getByRole('option');
}

test('opens the page at its own address, under a policy without any way out', async ({ galley: { page } }) => {
  const answer = await page.evaluate(async () => {
    const { status, headers } = await fetch('/');
    return { status, policy: headers.get('content-security-policy'), sniff: headers.get('x-content-type-options') };
  });
  expect(answer).toEqual({
    status: 200,
    policy: expect.stringContaining("default-src 'none'; script-src 'self'"),
    sniff: 'nosniff',
  });
  expect(answer.policy).not.toMatch(/unsafe|\*|http:/);
});

test('connects the page to the archive and nothing else to the page', async ({ galley: { page } }) => {
  await expect(storyLines(page).first()).toBeVisible();
  const world = await page.evaluate(() => ({
    bridge: Object.keys(window.galley ?? {}).sort(),
    isFrozen: Object.isFrozen(window.galley),
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
  }));
  expect(world).toEqual({ bridge: ['connect', 'kind', 'platform'], isFrozen: true, node: [] });
});

test('has nothing at addresses outside of the page', async ({ galley: { page } }) => {
  const places = [
    '/../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets',
    '/media/none.jpg',
  ];
  const found = await page.evaluate(
    (all) => Promise.all(all.map(async (place) => (await fetch(place)).status)),
    places,
  );
  expect(found).toEqual(places.map(() => 404));
});

test('builds the native menu from the commands, and a click runs the command', async ({ galley }) => {
  const desktop = desktopOf(galley);
  const hasEntry = () =>
    desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('new-story') != null);
  await expect.poll(hasEntry).toBe(true);
  const roles = await desktop.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.flatMap(
      ({ submenu }) => submenu?.items.map(({ role }) => role?.toLowerCase()) ?? [],
    ),
  );
  expect(roles).toEqual(expect.arrayContaining(['close', 'minimize', 'about', 'quit', 'undo', 'selectall', 'zoomin']));
  await desktop.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('new-story')?.click());
  await expect(galley.page.getByRole('textbox', { name: 'Nội dung bài' })).toBeVisible();
});

test('adds the photos chosen in the native dialog', async ({ galley, folder }) => {
  const desktop = desktopOf(galley);
  const photo = path.join(folder, 'vua-chup.jpg');
  await writeFile(photo, await withMetadata(await makeJpeg(), { 'IPTC:Caption-Abstract': 'Ảnh vừa chụp' }));
  await desktop.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
  }, photo);
  await galley.page.getByRole('link', { name: 'Ảnh', exact: true }).click();
  await galley.page.getByRole('button', { name: 'Thêm ảnh…' }).click();
  await galley.page.getByRole('button', { name: 'Chọn ảnh…' }).click();
  await expect(galley.page.getByRole('gridcell', { name: 'Ảnh vừa chụp' })).toBeVisible();
});

test('writes a backup where the native dialog says', async ({ galley, folder }) => {
  const file = path.join(folder, 'sao-luu.tar');
  await desktopOf(galley).evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await galley.page.getByRole('link', { name: 'Cài đặt' }).click();
  await galley.page.getByRole('button', { name: 'Chọn…' }).click();
  await expect(galley.page.getByRole('textbox', { name: 'Tệp sao lưu' })).toHaveValue(file);
  await galley.page.getByRole('button', { name: 'Sao lưu' }).click();
  await expect(galley.page.getByRole('main').getByRole('status')).toContainText(file);
  await access(file);
});

test('writes the statistics where the native dialog says', async ({ galley, folder }) => {
  const { page } = galley;
  const file = path.join(folder, 'thang này.csv');
  await desktopOf(galley).evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.getByRole('link', { name: 'Thống kê' }).click();
  await page.getByRole('button', { name: 'Lưu CSV' }).click();
  await expect(page.getByText(`Đã lưu ${file}`)).toBeVisible();
  expect(await readFile(file, 'utf8')).toContain('Tổng cộng,,11,');
});

test('imports the archive file chosen in the native dialog', async ({ galley, folder }) => {
  const { page } = galley;
  const file = path.join(folder, 'kho cũ.jsonl');
  await writeFile(file, JSON.stringify({ headline: 'Tin từ kho cũ', text: 'Một đoạn.' }));
  await desktopOf(galley).evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  await page.getByRole('button', { name: 'Nhập bài…' }).click();
  const form = page.getByRole('dialog').getByRole('region', { name: 'Cả một kho bài' });
  await form.getByRole('button', { name: 'Chọn tệp kho bài…' }).click();
  await expect(form.getByLabel('Thư mục hoặc tệp trên máy này')).toHaveValue(file);
  await form.getByRole('button', { name: 'Nhập kho bài' }).click();
  await expect(form.getByRole('status')).toHaveText('Đã nhập 1 bài');
});

test('shows what an export wrote in the system’s folder window', async ({ galley, folder }) => {
  const { page } = galley;
  const desktop = desktopOf(galley);
  await desktop.evaluate(({ shell }) => {
    shell.showItemInFolder = (file) => Object.assign(process.env, { SHOWN: file });
  });
  await storyLines(page).filter({ hasText: 'Mưa lớn' }).click();
  await page.getByRole('button', { name: 'Xuất bài…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Thư mục' }).fill(path.join(folder, 'xuat'));
  await dialog.getByRole('button', { name: 'Xuất bài' }).click();
  await dialog.getByRole('button', { name: 'Mở thư mục' }).click();
  await expect.poll(() => desktop.evaluate(() => process.env['SHOWN'] ?? '')).toContain(path.join(folder, 'xuat'));
});

test('starts again with the archive the person opens, and remembers it', async ({ open, folder }) => {
  const other = path.join(folder, 'kho-khac');
  await mkdir(other);
  const galley = await open();
  const desktop = desktopOf(galley);
  await desktop.evaluate(({ app, dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    Object.assign(app, { relaunch: () => {}, quit: () => Object.assign(process.env, { QUIT: 'asked' }) });
  }, other);
  await galley.page.getByRole('link', { name: 'Cài đặt' }).click();
  await galley.page.getByRole('button', { name: 'Mở kho khác…' }).click();
  await expect.poll(() => desktop.evaluate(() => process.env['QUIT'])).toBe('asked');
  expect(JSON.parse(await readFile(path.join(folder, 'user-data/archive.json'), 'utf8'))).toEqual({ folder: other });
  await access(path.join(other, 'archive.sqlite'));
  await desktop.evaluate(({ app }) => Reflect.deleteProperty(app, 'quit'));
});

test('shows a bundle the operating system gives it, before anything of it is taken', async ({ open, folder }) => {
  await cp(path.join(folder, 'archive'), path.join(folder, 'other'), { recursive: true });
  const bundle = await sendBundle(folder, await firstStory(folder));
  const galley = await open();
  await expect(storyLines(galley.page).first()).toBeVisible();
  await desktopOf(galley).evaluate(({ app }, file) => {
    app.emit('open-file', { preventDefault: () => {} }, file);
  }, bundle);
  await expect(galley.page.getByRole('dialog', { name: 'Bài được chuyển đến' })).toContainText('Nhờ xem lại tít.');
});

test('stays where it is when the folder holds something else, and says so', async ({ galley, folder }) => {
  await desktopOf(galley).evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
  await galley.page.getByRole('link', { name: 'Cài đặt' }).click();
  await galley.page.getByRole('button', { name: 'Mở kho khác…' }).click();
  await expect(galley.page.getByRole('alertdialog').or(galley.page.getByRole('alert'))).toContainText(folder);
  await expect(access(path.join(folder, 'user-data/archive.json'))).rejects.toThrow('ENOENT');
});

test('opens no second window: a web address goes to the browser, any other goes nowhere', async ({ galley }) => {
  const desktop = desktopOf(galley);
  await desktop.evaluate(({ shell }) => {
    shell.openExternal = async (address) => {
      process.env['OPENED'] = `${process.env['OPENED'] ?? ''}${address} `;
    };
  });
  await galley.page.evaluate(() => {
    for (const address of ['https://example.org/a', 'file:///etc/passwd', 'data:text/html,x', 'smb://host/share']) {
      window.open(address);
    }
  });
  await expect.poll(() => desktop.evaluate(() => process.env['OPENED'])).toBe('https://example.org/a ');
  expect(await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('stays on its page when something navigates it away', async ({ galley: { page } }) => {
  const before = page.url();
  await page.evaluate(() => {
    window.location.href = 'https://evil.example/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  await expect(storyLines(page).first()).toBeVisible();
});

test('remembers where its window was', async ({ open }) => {
  const place = { x: 40, y: 50, width: 1100, height: 720 };
  const first = desktopOf(await open());
  await first.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), place);
  expect(await first.quit()).toBe(0);
  const second = desktopOf(await open());
  expect(await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(place);
});

test('starts once: a second start brings the first window to the front and ends', async ({ galley }) => {
  const desktop = desktopOf(galley);
  await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  expect(await desktop.startAgain()).toBe(0);
  const isMinimized = () => desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await expect.poll(isMinimized).toBe(false);
});

test('quits with code 0', async ({ open }) => {
  expect(await desktopOf(await open()).quit()).toBe(0);
});
