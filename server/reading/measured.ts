/**
 * How often each rule was right, where people have said what is right: written by `npm run score -- --write`, and by
 * nothing else. A rule that is not in it has not been measured.
 */
export const MEASURED: Readonly<Record<string, { readonly right: number; readonly of: number }>> = {};
