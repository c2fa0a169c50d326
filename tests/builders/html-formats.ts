import { formats } from '../../shared/export/formats.ts';

/** The formats whose first file is HTML. */
export const htmlFormats = formats.filter(({ id }) => id === 'html' || id === 'html-single' || id === 'fragment');
