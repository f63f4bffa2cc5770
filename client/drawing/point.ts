/** A place in the picture. One unit is one CSS pixel at zoom 1; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
