import type { Status } from '#contract/ontology';
import { count } from './count.ts';

/** "Since this was saved 2 lines changed their status, 1 of them is denied now; 1 actor has another name" */
export function toNewsWords({ lines, actors }: { lines: readonly Status[]; actors: number }): string {
  const denied = lines.filter((status) => status === 'denied').length;
  const their = lines.length === 1 ? 'its' : 'their';
  const parts = [
    lines.length === 0 ? '' : `${count(lines.length, 'line', 'lines')} changed ${their} status`,
    denied === 0 ? '' : `${denied} of them ${denied === 1 ? 'is' : 'are'} denied now`,
    actors === 0 ? '' : `${count(actors, 'actor has', 'actors have')} another name`,
  ];
  return `Since this was saved ${parts.filter(Boolean).join(', ')}`;
}
