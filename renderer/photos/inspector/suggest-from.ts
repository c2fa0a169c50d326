/** The part of a field that is being completed: the last item of a list, else all of it. */
export function suggestFrom(
  text: string,
  isList: boolean,
): { readonly part: string; readonly put: (value: string) => string } {
  const cut = isList ? text.lastIndexOf(';') + 1 : 0;
  const head = text.slice(0, cut);
  return { part: text.slice(cut).trim(), put: (value) => (head === '' ? value : `${head} ${value}`) };
}
