/** A piece of Markdown and the same in a form that no neighbour can change: marks as HTML elements. */
export interface Piece {
  readonly text: string;
  readonly safe: string;
}

export function piece(text: string, safe: string = text): Piece {
  return { text, safe };
}

/** Pieces in a row. Two runs of asterisks that touch would be read as one, so the later takes its safe form. */
export function joinPieces(pieces: readonly Piece[]): Piece {
  let text = '';
  for (const next of pieces) text += text.endsWith('*') && next.text.startsWith('*') ? next.safe : next.text;
  return piece(text, pieces.map(({ safe }) => safe).join(''));
}

/** Words of a story so that Markdown (CommonMark with GitHub's additions) reads them back as they are. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u2028\u2029]/g, ' ') // readers made with JavaScript end a line there
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(/(https?|ftp)(?=:\/\/)/gi, '$1\\')
    .replace(/www(?=\.)/gi, '$&\\')
    .replace(/(?<=[\w.+-])@(?=\w)/g, '\\@');
}

/** A line that starts with a sign that would make it a heading, a list, a quote or a rule gets a backslash. */
export function guardLineStart(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trimStart()
        .replace(/^(?=[#+=:-])/, '\\')
        .replace(/^(\d{1,9})(?=[.)])/, '$1\\'),
    )
    .join('\n');
}
