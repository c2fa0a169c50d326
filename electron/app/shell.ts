import type { MenuModel } from '../../shared/bridge/menu.ts';

/** What a door can do beside answering calls. The browser door has no dialogs and no menu. */
export interface Shell {
  readonly kind: 'desktop' | 'browser';
  chooseFolder(title: string): Promise<string | null>;
  chooseFiles(options: { readonly title: string; readonly extensions: readonly string[] }): Promise<readonly string[]>;
  /** The file to write, under a name the person accepted; null when they cancelled. */
  chooseNewFile(options: {
    readonly title: string;
    readonly file: string;
    readonly extension: string;
  }): Promise<string | null>;
  /** Shows a file in the system's own folder window. */
  showFile(file: string): void;
  /** Ends Galley and starts it again with another archive. */
  startAgainWith(archiveFolder: string): void;
  openExternal(address: string): Promise<void>;
  showMenu(model: MenuModel): void;
  /** Called with a command's id when the person picked it from the native menu. Returns how to stop listening. */
  onCommand(listener: (commandId: string) => void): () => void;
  /** Bundles the operating system gave Galley to open since this was asked last. */
  takeHandedFiles(): readonly string[];
  onFilesHanded(listener: () => void): () => void;
}

/** The browser door's shell: the page asks with its own forms and opens addresses itself. */
export const browserShell: Shell = {
  kind: 'browser',
  chooseFolder: async () => null,
  chooseFiles: async () => [],
  chooseNewFile: async () => null,
  showFile: () => {},
  startAgainWith: () => {},
  openExternal: async () => {},
  showMenu: () => {},
  onCommand: () => () => {},
  takeHandedFiles: () => [],
  onFilesHanded: () => () => {},
};
