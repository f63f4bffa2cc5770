import { count, countOf, digits } from './count.ts';

/** "2 of 3 relations tell when it was so". */
export function toTelling({ telling, all }: { telling: number; all: number }, told: string): string {
  return `${countOf(telling, all, 'relation', 'relations')} ${telling === 1 ? 'tells' : 'tell'} ${told}`;
}

/** Of lines that may lie in a window or not; `dayless` of them tell no day. */
export function toNotKnown({ all, dayless }: { all: number; dayless: number }): string {
  const kinds = `${digits(dayless)} without a day, ${digits(all - dayless)} with one that is too loose to tell`;
  return `${count(all, 'relation', 'relations')} may have been so in this window or not: ${kinds}.`;
}

interface Graded {
  shown: number;
  all: number;
  ungraded: number;
  /** Shown though they were given a worse grade than is asked for. */
  staying: number;
}

export function toGraded({ shown, all, ungraded, staying }: Graded): string {
  const [stay, them] = staying === 1 ? ['stays', 'it'] : ['stay', 'them'];
  return [
    `${countOf(shown, all, 'relation', 'relations')} shown; ${digits(ungraded)} not graded by anybody.`,
    ...(staying === 0
      ? []
      : [`${digits(staying)} ${stay} though graded worse: something not graded carries ${them} too.`]),
  ].join(' ');
}
