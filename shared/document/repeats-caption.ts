/** An alt text that says nothing the caption does not; a copied caption often differs only by its final stop. */
export function repeatsCaption(alt: string, caption: string): boolean {
  return alt !== '' && bare(alt) === bare(caption);
}

function bare(text: string): string {
  return text
    .replace(/[\s.]+$/u, '')
    .replace(/\s+/gu, ' ')
    .toLocaleLowerCase('vi');
}
