import * as z from 'zod';

/** The code of a subject: of the IPTC Media Topics, also one of a level or a year this version does not know by name. */
export const subjectCode = z.string().regex(/^medtop:\d{8}$/);

export const subjectCodes = z.array(subjectCode).max(20);
