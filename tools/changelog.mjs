// Writes CHANGELOG.md from the NEW: and FIX: lines of the commits, newest day first.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const log = execFileSync('git', ['log', '--date=short', '--format=%ad%x1f%b%x1e'], { cwd: root, encoding: 'utf8' });

const days = new Map();
for (const entry of log.split('\x1e')) {
  const [day = '', body = ''] = entry.trim().split('\x1f');
  // A line runs on until the next blank line or the next label.
  for (const [, label, text] of body.matchAll(/^(NEW|FIX): ([\s\S]*?)(?=\n\s*\n|\n(?:NEW|FIX): |$(?![\s\S]))/gm)) {
    const lines = days.get(day) ?? [];
    lines.push(`- **${label === 'NEW' ? 'New' : 'Fixed'}**: ${text.replace(/\s+/g, ' ').trim()}`);
    days.set(day, lines);
  }
}

const sections = [...days].map(([day, lines]) => `## ${day}\n\n${lines.join('\n')}\n`);
writeFileSync(path.join(root, 'CHANGELOG.md'), `# What changed\n\n${sections.join('\n')}`);
