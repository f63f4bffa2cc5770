/** `1 relation`, `1,120 relations`. */
export function count(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** `12 of 60,000`. */
export function outOf(some: number, all: number): string {
  return `${some.toLocaleString('en')} of ${all.toLocaleString('en')}`;
}

/** `25 of 60,000 actors`. */
export function countOf(some: number, all: number, one: string, many: string): string {
  return `${some.toLocaleString('en')} of ${count(all, one, many)}`;
}
