import { describe, expect, it } from 'vitest';
import type { SaveNotice } from '../../../../renderer/editor/autosave/save-state.ts';
import { openDraftRescue, type RescueHost } from '../../../../renderer/story/saving/draft-rescue.ts';
import { refuse, succeed } from '../../../../shared/base/result.ts';
import { fail } from '../../../../shared/bridge/failure.ts';
import { schema } from '../../../../shared/document/schema.ts';
import { emptyFields } from '../../../../shared/story/story-fields.ts';
import { doc, p } from '../../../builders/document.ts';

const place = { path: '/usb/galley.json', isOtherDisk: true };
const failure = fail('disk-full', { path: '/archive' }).failure;

/** A page whose archive, files and browser do as they are told, and everything that was kept. */
function openPage() {
  let notice: SaveNotice = { kind: 'saved', at: 1 };
  let isConnected = true;
  let text = '';
  let files: 'work' | 'refuse' | 'throw' = 'work';
  let hasBrowser = true;
  const log: string[] = [];
  const listeners = new Set<() => void>();
  const timers = new Set<() => void>();
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const tell = async () => {
    for (const listener of listeners) listener();
    await settle();
  };
  const host: RescueHost = {
    saver: {
      notice: () => notice,
      isClean: () => notice.kind === 'saved',
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    isConnected: () => isConnected,
    onConnection: () => () => {},
    readDraft: () => ({ document: draft, fields: emptyFields }),
    async keepInFile({ document }, folder) {
      if (files === 'throw') throw new TypeError('The connection is gone');
      if (files === 'refuse') return refuse(failure);
      log.push(`file ${folder ?? 'own'}: ${document.textContent}`);
      return succeed(place);
    },
    async keepInBrowser({ document }) {
      if (!hasBrowser) throw new DOMException('no room');
      log.push(`browser: ${document.textContent}`);
    },
    async dropCopies() {
      log.push('dropped');
    },
    now: () => 7,
    wait(_milliseconds, callback) {
      timers.add(callback);
      return () => timers.delete(callback);
    },
  };
  let draft = schema.nodeFromJSON(doc(p()));
  return {
    host,
    log,
    async say(next: SaveNotice) {
      notice = next;
      await tell();
    },
    type(letters: string) {
      text += letters;
      draft = schema.nodeFromJSON(doc(p(text)));
    },
    async pass() {
      const due = [...timers];
      timers.clear();
      for (const callback of due) callback();
      await settle();
    },
    lose() {
      isConnected = false;
    },
    filesDo(what: typeof files) {
      files = what;
    },
    noBrowser() {
      hasBrowser = false;
    },
  };
}

describe('the copy of a draft the archive does not take', () => {
  it('is not made while everything is saved', async () => {
    const page = openPage();
    openDraftRescue(page.host);
    page.type('a');
    await page.say({ kind: 'saving' });
    expect(page.log).toEqual([]);
  });

  it('is made at once when saving fails, and again whenever the text has changed', async () => {
    const page = openPage();
    const { rescued } = openDraftRescue(page.host);
    page.type('a');
    await page.say({ kind: 'failed', failure });
    await page.pass();
    page.type('b');
    await page.pass();
    expect(page.log).toEqual(['file own: a', 'file own: ab']);
    expect(rescued.get()).toEqual({ kind: 'file', at: 7, place });
  });

  it('goes when the archive has taken the text', async () => {
    const page = openPage();
    const { rescued } = openDraftRescue(page.host);
    page.type('a');
    await page.say({ kind: 'failed', failure });
    await page.say({ kind: 'saved', at: 2 });
    expect([page.log, rescued.get()]).toEqual([['file own: a', 'dropped'], null]);
  });

  it.each(['refuse', 'throw'] as const)('is in the browser when files %s', async (what) => {
    globalThis.reportError = () => {};
    const page = openPage();
    const { rescued } = openDraftRescue(page.host);
    page.filesDo(what);
    page.type('a');
    await page.say({ kind: 'failed', failure });
    expect([page.log, rescued.get()]).toEqual([['browser: a'], { kind: 'browser', at: 7 }]);
  });

  it('is in the browser when Galley is gone before it could refuse anything', async () => {
    const page = openPage();
    openDraftRescue(page.host);
    page.lose();
    page.type('a');
    await page.say({ kind: 'unsaved' });
    expect(page.log).toEqual(['browser: a']);
  });

  it('is said to be nowhere when nothing takes it, and tried again', async () => {
    globalThis.reportError = () => {};
    const page = openPage();
    const { rescued } = openDraftRescue(page.host);
    page.filesDo('refuse');
    page.noBrowser();
    page.type('a');
    await page.say({ kind: 'failed', failure });
    expect(rescued.get()).toEqual({ kind: 'nowhere' });
    page.filesDo('work');
    await page.pass();
    expect(page.log).toEqual(['file own: a']);
  });

  it('goes where the person says, and says why it cannot', async () => {
    const page = openPage();
    const rescue = openDraftRescue(page.host);
    page.type('a');
    expect(await rescue.keepIn('/usb')).toBeNull();
    page.filesDo('refuse');
    expect(await rescue.keepIn('/full')).toEqual(failure);
    expect(page.log).toEqual(['file /usb: a']);
  });
});
