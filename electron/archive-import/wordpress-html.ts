/**
 * The text of a post as HTML. WordPress keeps paragraphs as empty lines between texts and line ends as breaks
 * (https://developer.wordpress.org/reference/functions/wpautop/), captions in brackets
 * (https://codex.wordpress.org/Caption_Shortcode) and blocks between comments. Of other bracketed commands only what
 * they hold stays.
 */
export function wordpressHtml(content: string): string {
  const text = dropCommands(withFigures(withoutComments(content.replace(/\r\n?/g, '\n'))));
  let isCode = false;
  return text
    .split(/(<\/?pre\b[^<>]{0,500}>)/i)
    .map((part, at) => {
      if (at % 2 === 0) return isCode ? part : paragraphs(part);
      isCode = !part.startsWith('</');
      return part;
    })
    .join('\n');
}

const BLOCKS =
  'p|div|h[1-6]|[uo]l|li|d[ldt]|blockquote|figure|figcaption|table|caption|thead|tbody|tfoot|t[rdh]|pre|hr|section|article|aside|header|footer|address|iframe';
const BLOCK_OPENS = new RegExp(`<(?:${BLOCKS})\\b`, 'gi');
const BLOCK_CLOSES = new RegExp(`</(?:${BLOCKS})\\s{0,9}>`, 'gi');
const STARTS_AS_BLOCK = new RegExp(`^</?(?:${BLOCKS})\\b`, 'i');
const ENDS_BLOCK = new RegExp(`^</(?:${BLOCKS})\\s{0,9}>$`, 'i');

function paragraphs(part: string): string {
  return part
    .replace(/<br\s{0,9}\/?>[^\S\n]{0,9}\n?/gi, '\n')
    .replace(BLOCK_OPENS, '\n\n$&')
    .replace(BLOCK_CLOSES, '$&\n\n')
    .split(/\n[^\S\n]*\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => (STARTS_AS_BLOCK.test(piece) ? piece : asParagraph(piece)))
    .join('\n');
}

/** Text in front of the end of a block stands inside of the block. */
function asParagraph(piece: string): string {
  const end = piece.slice(Math.max(piece.lastIndexOf('</'), 0));
  const isClosing = ENDS_BLOCK.test(end);
  const text = isClosing ? piece.slice(0, -end.length).trim() : piece;
  const paragraph = `<p>${text.replaceAll('\n', '<br>')}</p>`;
  return isClosing && !/^<\/p\b/i.test(end) ? `${paragraph}${end}` : paragraph;
}

/** A comment without an end is text. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    kept.push(text.slice(from, start));
    from = end + 3;
  }
  return [...kept, text.slice(from)].join('\n\n');
}

/** Captions of pictures as the figures they are; one without its end is text. */
function withFigures(text: string): string {
  const pieces = text.split(/(\[\/?caption(?:\s[^[\]]{0,500})?\])/i);
  return pieces
    .map((piece, at) => {
      if (at % 2 === 1) return '';
      const isCaption = at > 0 && !pieces[at - 1]?.startsWith('[/') && pieces[at + 1]?.startsWith('[/') === true;
      const [whole = '', picture] = isCaption ? (PICTURE.exec(piece) ?? []) : [];
      if (picture === undefined) return piece;
      return `\n\n<figure>${picture}<figcaption>${piece.slice(whole.length).trim()}</figcaption></figure>\n\n`;
    })
    .join('');
}

const PICTURE = /^\s*((?:<a\b[^<>]{0,2000}>)?\s*<img\b[^<>]{0,4000}>\s*(?:<\/a>)?)/i;
const COMMAND = /\[(\/?)([a-z][\w-]{1,40})((?:\s[^[\]]{0,1000})?)\/?\]/gi;
const KNOWN = new Set(['gallery', 'embed', 'audio', 'video', 'playlist']);

/** A word in brackets is a command when it is known, has values, is closed further on, or is written as only names are. */
function dropCommands(text: string): string {
  const closed = new Set([...text.matchAll(COMMAND)].filter(([, slash]) => slash === '/').map(([, , name]) => name));
  return text.replace(COMMAND, (whole, _slash: string, name: string, values: string) => {
    const isCommand = KNOWN.has(name) || closed.has(name) || name.includes('_') || /[\w-]=/.test(values);
    return isCommand ? '' : whole;
  });
}
