import { isReadingFunction } from './functions.ts';
import { isName } from './iterations.ts';
import { isSign, isWord, placeOf, type Fault, type Reading } from './reading.ts';

/** Words of the language that a round bracket may follow. None is the name of a function that a plug-in could bring. */
const WORDS = [
  // before an expression
  'and', 'or', 'xor', 'not', 'in', 'is', 'where', 'when', 'then', 'else', 'case', 'contains', 'with', 'return', 'unwind',
  'by', 'distinct', 'limit', 'skip', 'offset', 'from', 'both', 'leading', 'trailing', 'set', 'delete', 'of', 'use',
  // before a pattern or a subquery
  'match', 'optional', 'call', 'exists', 'count', 'collect', 'shortestpath', 'allshortestpaths', 'shortest', 'path', 'paths',
  'group', 'groups', 'any', 'all', 'acyclic', 'trail', 'walk', 'elements', 'create', 'merge', 'insert', 'foreach', 'for',
  'on', 'each', 'require',
]; // oxfmt-ignore

/** A name, with what stands before its dots, that is followed by a bracket. */
interface Called {
  from: number;
  to: number;
  name: string;
}

/** Only functions that have been looked at are called; procedures are told by the plan. */
export function findFunctions(reading: Reading): Fault[] {
  return calledIn(reading)
    .filter(({ from, to }) => !isOfLanguage(reading, from, to))
    .filter(({ name }) => !isReadingFunction(name))
    .map(({ from, to, name }) => toFault(name, placeOf(reading, from, to)));
}

/**
 * The same in what Neo4j understood. It writes a call without a blank, and what it calls by a plain name is its own, for
 * no plug-in may bring a function without a namespace.
 */
export function findToldFunctions(reading: Reading, isProcedure: boolean): Fault[] {
  return calledIn(reading)
    .filter(({ from, to }) => {
      const isAdjacent = reading.tokens[to]?.end === reading.tokens[to + 1]?.start;
      return isAdjacent && !(isProcedure && from === 0);
    })
    .filter(
      ({ name }) => OF_FILES.has(name.toLowerCase()) || (name.includes('.') && !isReadingFunction(name)),
    )
    .map(({ from, to, name }) => toFault(name, placeOf(reading, from, to)));
}

const OF_FILES = new Set(['file', 'linenumber']);

function toFault(name: string, at: Fault['at']): Fault {
  const message = `The function ${name} is not on the list of those that only read.`;
  return { message, advice: 'GET /api/cypher/schema lists those that may be called.', at };
}

function calledIn(reading: Reading): Called[] {
  return [...reading.tokens.keys()]
    .filter((at) => isName(reading, at) && isSign(reading, at + 1, '('))
    .map((to) => {
      let from = to;
      while (isSign(reading, from - 1, '.') && isName(reading, from - 2)) from -= 2;
      const parts = reading.tokens.slice(from, to + 1).filter((_, nth) => nth % 2 === 0);
      return { from, to, name: parts.map(({ text }) => text).join('.') };
    });
}

function isOfLanguage(reading: Reading, from: number, to: number): boolean {
  if (isWord(reading, from - 1, 'call')) return true;
  if (from !== to) return false;
  // `USING INDEX n:Label(key)` names a label, and `SHORTEST $k (a)` a parameter.
  const isLabel = isSign(reading, to - 1, ':') && isWord(reading, to - 3, 'index', 'seek');
  const isParam = isSign(reading, to - 1, '$') && !isWord(reading, to, 'any', 'all');
  return isLabel || isParam || isWord(reading, to, ...WORDS);
}
