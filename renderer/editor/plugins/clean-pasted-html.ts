import DOMPurify from 'dompurify';

/** Form controls are dropped, their text is kept: a control named `nodeName` makes ProseMirror's parser throw. */
const CONTROLS = ['form', 'input', 'button', 'select', 'option', 'optgroup', 'textarea', 'fieldset', 'legend', 'label'];

/**
 * Foreign HTML made harmless before ProseMirror parses it: string in, string out. Pictures lose their address, so that
 * nothing is ever fetched; what they show is kept as alternative text.
 */
export function cleanPastedHtml(html: string): string {
  return DOMPurify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: [...CONTROLS, 'style', 'video', 'audio', 'picture', 'source', 'track'],
    FORBID_ATTR: ['id', 'name', 'class', 'style', 'src', 'srcset', 'background', 'poster'],
  });
}
