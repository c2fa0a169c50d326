/**
 * Turns pages into bytes in one buffer that all of them use: what is returned holds until the next call. A buffer of
 * its own for each of thousands of pages takes twice as long.
 */
export function makeEncoder(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let room = new Uint8Array(1 << 18);
  return (text) => {
    // A UTF-16 unit takes at most three bytes.
    if (text.length * 3 > room.length) room = new Uint8Array(text.length * 4);
    return room.subarray(0, encoder.encodeInto(text, room).written);
  };
}
