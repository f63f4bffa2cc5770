import { oneOf, type Random } from './disguises.ts';

/** How a text may be put into another: `update` writes, `read` returns `x`, `alone` stands for itself. */
export type Shape = 'update' | 'read' | 'alone';

interface Wrap {
  of: readonly Shape[];
  /** Gives the wrapped text, which has that shape. */
  shape: Shape;
  put(text: string, random: Random): string;
}

const returns = (text: string): boolean => /\bRETURN\b[^}]*$/.test(text);
const finished = (text: string): string => (returns(text) ? text : `${text} RETURN 1 AS x`);

/** Where a clause may hide inside a text that looks as if it only read. */
export const WRAPS: Record<string, Wrap> = {
  subquery: { of: ['update', 'read'], shape: 'alone', put: (text) => `CALL { ${text} } RETURN 1 AS y` },
  'scoped subquery': {
    of: ['update', 'read'],
    shape: 'alone',
    put: (text) => `UNWIND [1, 2] AS o CALL (o) { ${text} } RETURN o`,
  },
  'subquery of all': {
    of: ['update', 'read'],
    shape: 'alone',
    put: (text) => `WITH 1 AS o CALL (*) { ${finished(text)} } RETURN o, count(*) AS y`,
  },
  'optional subquery': {
    of: ['update', 'read'],
    shape: 'alone',
    put: (text) => `MATCH (o:Entity) WITH o LIMIT 1 OPTIONAL CALL (o) { ${text} } RETURN o`,
  },
  'in transactions': {
    of: ['update', 'read'],
    shape: 'alone',
    put: (text, random) =>
      `UNWIND [1, 2] AS o CALL (o) { ${text} } IN ${oneOf(['', '2 CONCURRENT '], random)}TRANSACTIONS OF 1 ROWS${oneOf(['', ' ON ERROR CONTINUE', ' ON ERROR BREAK REPORT STATUS AS s'], random)} RETURN o`,
  },
  union: {
    of: ['update', 'read'],
    shape: 'alone',
    put: (text, random) =>
      returns(text) && !/RETURN [^}]* AS x$/.test(text)
        ? text
        : `RETURN 1 AS x UNION ${oneOf(['', 'ALL ', 'DISTINCT '], random)}${finished(text)}`,
  },
  exists: { of: ['update', 'read'], shape: 'alone', put: (text) => `MATCH (o:Entity) WHERE EXISTS { ${text} } RETURN o` },
  count: { of: ['update', 'read'], shape: 'alone', put: (text) => `RETURN COUNT { ${finished(text)} } AS y` },
  collect: { of: ['update', 'read'], shape: 'alone', put: (text) => `RETURN COLLECT { ${finished(text)} } AS y` },
  'for each': {
    of: ['update'],
    shape: 'update',
    put: (text) =>
      /\b(?:MATCH|UNWIND|WITH|CALL|RETURN|LOAD)\b/.test(text) ? text : `FOREACH (f IN [1, 2] | ${text})`,
  },
  'after a match': {
    of: ['update', 'read'],
    shape: 'update',
    put: (text) => `MATCH (o:Entity) WITH o ORDER BY o.id LIMIT 1 ${text}`,
  },
  'after an optional match': {
    of: ['update', 'read'],
    shape: 'update',
    put: (text) => `OPTIONAL MATCH (o:Nobody) WITH o ${text}`,
  },
}; // oxfmt-ignore

export const SECOND_STATEMENT: Wrap = {
  of: ['update', 'read', 'alone'],
  shape: 'alone',
  put: (text) => `MATCH (o:Entity) RETURN count(o) AS x; ${text}`,
};

/** What may stand before any text. */
export const PREFIXES = [
  'EXPLAIN', 'PROFILE', 'EXPLAIN PROFILE', 'PROFILE EXPLAIN', 'CYPHER 5', 'CYPHER runtime=slotted', 'CYPHER planner=idp',
  'CYPHER runtime=interpreted replan=force', 'CYPHER 5 PROFILE', 'CYPHER 25', 'CYPHER', 'CYPHER runtime=parallel',
  'CYPHER expressionEngine=interpreted PROFILE', 'USE neo4j', 'USE system', "USE graph.byName('neo4j')", 'CYPHER 5 USE neo4j',
] as const; // oxfmt-ignore
