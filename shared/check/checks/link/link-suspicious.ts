import type { Check } from '../../check.ts';
import { listLinks, type StoryLink } from '../../list-links.ts';
import { readAddress } from '../../read-address.ts';

export const linkSuspicious: Check = {
  id: 'link-suspicious',
  title: { en: 'Suspicious link', vi: 'Liên kết đáng ngờ' },
  message: {
    en: '{reason, select, words {“{words}” names another site than its link, which leads to {host}.} login {The link “{words}” carries a name or password.} letters {The link “{words}” leads to {host}, whose name is spelled with foreign letters.} other {The link “{words}” leads to {host}, an address inside some network.}}',
    vi: '{reason, select, words {Chữ “{words}” ghi một trang khác với nơi dẫn đến: {host}.} login {Liên kết “{words}” mang theo tên hoặc mật khẩu.} letters {Liên kết “{words}” dẫn đến {host}, tên miền dùng chữ giả dạng.} other {Liên kết “{words}” dẫn đến {host}, địa chỉ trong mạng nội bộ.}}',
  },
  why: {
    en: 'Readers trust the newspaper’s links; these are the marks of a trap or of a slip.',
    vi: 'Bạn đọc tin liên kết của báo; đây là dấu hiệu của bẫy hoặc của nhầm lẫn.',
  },
  find: ({ story }) =>
    listLinks(story).flatMap((link) => {
      const found = judge(link);
      if (found === null) return [];
      return [
        { grade: 'warn', at: link.at, found: link.words, values: { ...found, words: link.words }, about: link.href },
      ];
    }),
};

function judge({ href, words }: StoryLink): { readonly reason: string; readonly host: string } | null {
  const address = readAddress(href);
  if (address === null) return null;
  const { host, hasLogin } = address;
  if (hasLogin) return { reason: 'login', host };
  if (isPrivate(host)) return { reason: 'inside', host };
  if (/(?:^|\.)xn--|[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(host)) return { reason: 'letters', host };
  const named = readAddress(/^https?:/iu.test(words) ? words.trim() : `https://${words.trim()}`)?.host ?? '';
  const isAddress = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net|gov|edu|info|io)(?:\/\S*)?$/iu.test(
    words.trim(),
  );
  return isAddress && !isSameSite(named, host) ? { reason: 'words', host } : null;
}

function isPrivate(host: string): boolean {
  return (
    host === 'localhost' ||
    host.startsWith('[') ||
    /^(?:127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host) ||
    /\.(?:local|localhost|internal|lan)$/.test(host)
  );
}

function isSameSite(a: string, b: string): boolean {
  const [bareA, bareB] = [a, b].map((host) => host.replace(/^(?:www|m|amp)\./, ''));
  return bareA === bareB || a.endsWith(`.${bareB}`) || b.endsWith(`.${bareA}`);
}
