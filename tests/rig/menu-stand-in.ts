interface EntryTemplate {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly click?: () => void;
  readonly submenu?: readonly EntryTemplate[];
}

interface MenuEntry extends Omit<EntryTemplate, 'submenu'> {
  readonly submenu?: Menu;
}

/** Electron's `Menu`, which a test reads and clicks instead of a person. */
export class Menu {
  static #current: Menu | null = null;
  readonly items: readonly MenuEntry[];

  constructor(template: readonly EntryTemplate[]) {
    this.items = template.map(({ submenu, ...entry }) =>
      submenu === undefined ? entry : { ...entry, submenu: new Menu(submenu) },
    );
  }

  static buildFromTemplate(template: readonly EntryTemplate[]): Menu {
    return new Menu(template);
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#current;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#current = menu;
  }

  getMenuItemById(id: string): MenuEntry | null {
    const inner = () => this.items.map(({ submenu }) => submenu?.getMenuItemById(id) ?? null);
    return this.items.find((item) => item.id === id) ?? inner().find((item) => item !== null) ?? null;
  }
}
