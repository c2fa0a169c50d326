import * as z from 'zod';

const label = z.string().max(200);

/** A command of the page; the accelerator in Electron's syntax: `CmdOrCtrl+Shift+E`. */
const menuItem = z.strictObject({
  kind: z.literal('command'),
  commandId: z.string().max(100),
  label,
  accelerator: z.string().max(50).exactOptional(),
  enabled: z.boolean(),
});

/** What the operating system does itself; the shell gives these their native behaviour. */
const menuRole = z.strictObject({
  kind: z.literal('role'),
  role: z.enum([
    'undo',
    'redo',
    'cut',
    'copy',
    'paste',
    'pasteAndMatchStyle',
    'selectAll',
    'quit',
    'close',
    'minimize',
    'zoomIn',
    'zoomOut',
    'resetZoom',
    'togglefullscreen',
    'about',
  ]),
  label,
});

const separator = z.strictObject({ kind: z.literal('separator') });
const entry = z.discriminatedUnion('kind', [menuItem, menuRole, separator]).readonly();
const submenu = z.strictObject({ label, items: z.array(entry).max(200).readonly() }).readonly();

/** A native menu as plain data, made by the page from its command list in the language of the person. */
export const menuInput = z.array(submenu).max(20).readonly();

export type MenuItem = Readonly<z.infer<typeof menuItem>>;
export type MenuRole = Readonly<z.infer<typeof menuRole>>;
export type Submenu = z.infer<typeof submenu>;
export type MenuModel = z.infer<typeof menuInput>;
