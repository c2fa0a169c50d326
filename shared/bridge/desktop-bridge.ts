/** What the desktop door adds to the page as `window.galley`. Absent in the browser door. */
export interface DesktopBridge {
  readonly kind: 'desktop';
  /** Node's name of the operating system: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** Lets the page post one MessagePort to itself (`connectMessage`); calls then travel over it. */
  connect(): void;
}

/** Posted by the page to its own window together with the port, and the channel the port then takes to the application. */
export const connectMessage = 'galley:connect';

/** Where the desktop door serves the page: the only origin that may connect. */
export const desktopOrigin = 'app://galley';
