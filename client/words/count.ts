/** `1,120`. */
export function digits(n: number): string {
  return n.toLocaleString('en');
}

/** `1 relation`, `1,120 relations`. */
export function count(n: number, one: string, many: string): string {
  return `${digits(n)} ${n === 1 ? one : many}`;
}

/** `12 of 60,000`. */
export function outOf(some: number, all: number): string {
  return `${digits(some)} of ${digits(all)}`;
}

/** `25 of 60,000 actors`. */
export function countOf(some: number, all: number, one: string, many: string): string {
  return `${digits(some)} of ${count(all, one, many)}`;
}
