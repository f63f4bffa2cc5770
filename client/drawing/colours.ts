/** Both as `#rrggbb`: so much of the first, the rest of the second. */
export function mix(colour: string, part: number, other: string): string {
  const [one, two] = [channels(colour), channels(other)];
  return toHex(one.map((value, at) => Math.round(value * part + (two[at] ?? 0) * (1 - part))));
}

/** As bright in grey: the luma of Rec. 709, which printers and eyes agree on well enough. */
export function toGrey(colour: string): string {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  const luma = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  return toHex([luma, luma, luma]);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function toHex(values: readonly number[]): string {
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
