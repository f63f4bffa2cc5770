/** A bound of the search that ended it before it could tell. */
export class Stopped extends Error {
  readonly by: 'lines' | 'time' | 'steps';

  constructor(by: Stopped['by'], options?: ErrorOptions) {
    super(`the search was stopped by ${by}`, options);
    this.name = 'Stopped';
    this.by = by;
  }
}
