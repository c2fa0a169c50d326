import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/menu/menu-template.ts';
import type { MenuModel } from '../../../shared/bridge/menu.ts';

const model: MenuModel = [
  {
    label: 'Tệp',
    items: [
      { kind: 'command', commandId: 'new-story', label: 'Bài mới', accelerator: 'CmdOrCtrl+Alt+N', enabled: true },
      { kind: 'command', commandId: 'export', label: 'Xuất bài…', enabled: false },
      { kind: 'separator' },
      { kind: 'role', role: 'quit', label: 'Thoát' },
    ],
  },
];

describe('menuTemplate', () => {
  it('shows the commands with their keys, and runs the one that is picked', () => {
    const picked: string[] = [];
    const [menu] = menuTemplate(model, 'linux', (id) => picked.push(id));
    const items = menu?.submenu as unknown as readonly { readonly click?: () => void }[]; // menuTemplate makes lists only
    items[0]?.click?.();
    expect(picked).toEqual(['new-story']);
    expect(items).toEqual([
      {
        id: 'new-story',
        label: 'Bài mới',
        enabled: true,
        click: expect.any(Function),
        accelerator: 'CmdOrCtrl+Alt+N',
        registerAccelerator: false,
      },
      { id: 'export', label: 'Xuất bài…', enabled: false, click: expect.any(Function) },
      { type: 'separator' },
      { role: 'quit', label: 'Thoát' },
    ]);
  });

  it('leaves About and Quit to the application’s own menu on a Mac', () => {
    const [application, file] = menuTemplate(model, 'darwin', () => {});
    expect(application).toEqual({ role: 'appMenu' });
    expect(file?.submenu).not.toContainEqual({ role: 'quit', label: 'Thoát' });
  });
});
