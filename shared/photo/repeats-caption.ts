/** An alt text that says nothing the caption does not; a copied caption often differs only by its stops and capitals. */
export function repeatsCaption(alt: string, caption: string): boolean {
  return alt !== '' && bare(alt) === bare(caption);
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
