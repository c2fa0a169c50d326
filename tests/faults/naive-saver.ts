// The control of the kill test: a saver that says "saved" first and writes a moment later, as many editors do.
import { writeFileSync } from 'node:fs';

const [file = ''] = process.argv.slice(2);
let latest = 0;
let isWaiting = false;

process.on('message', (number: number) => {
  latest = number;
  process.send?.(number);
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    writeFileSync(file, String(latest));
  }, 50);
});
