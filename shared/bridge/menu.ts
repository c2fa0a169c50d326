/** A native menu as plain data, made by the page from its command list in the language of the person. */
export interface MenuItem {
  readonly kind: 'command';
  readonly commandId: string;
  readonly label: string;
  /** Electron accelerator syntax: `CmdOrCtrl+Shift+E`. */
  readonly accelerator?: string;
  readonly enabled: boolean;
}

/** What the operating system does itself; the shell gives these their native behaviour. */
export interface MenuRole {
  readonly kind: 'role';
  readonly role:
    | 'undo'
    | 'redo'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'quit'
    | 'close'
    | 'minimize'
    | 'zoomIn'
    | 'zoomOut'
    | 'resetZoom'
    | 'togglefullscreen'
    | 'about';
  readonly label: string;
}

export interface MenuSeparator {
  readonly kind: 'separator';
}

export interface Submenu {
  readonly label: string;
  readonly items: readonly (MenuItem | MenuRole | MenuSeparator)[];
}

export type MenuModel = readonly Submenu[];
