/** The bare lines of a text that this version of Galley cannot edit. */
export function ReadOnlyText({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className="text-editor body-text">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}
