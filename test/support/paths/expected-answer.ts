import type { FoundPath } from '../../../server/contract/path-answer.ts';

/** What has to be answered, whatever finds it. */
export interface Expected {
  ending: 'found' | 'none';
  paths: FoundPath[];
  /** Null where the search may have proved that there are no longer ones, but need not. */
  total: { paths: number; atLeast: boolean | null };
  joined: string[][];
  /** All of them; an answer tells the first five. */
  hidden: { hub: string; hops: number; paths: number; joins: string[] }[];
}
