// Exports one version of a page after another into a folder, until it is killed; says when it begins.
import { writeExport } from '../../electron/export/write-export.ts';
import { makeVersion, targetIn } from './export-versions.ts';

const [folder = '', first = ''] = process.argv.slice(2);
process.send?.('begin');
for (let version = Number(first); ; version += 1) await writeExport(targetIn(folder), makeVersion(version));
