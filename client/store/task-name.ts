/** Questions of one name follow each other: a newer one ends the older. Expansions of two nodes do not. */
export type TaskName =
  | 'start'
  | DeskPart
  | 'search'
  | 'said'
  | 'inspect'
  | 'read'
  | 'paths'
  | 'loosenings'
  | 'since'
  | 'proof'
  | 'path names'
  | 'query'
  | 'cypher'
  | 'explain'
  | 'schema'
  | 'held'
  | 'query names'
  | 'overview'
  | 'judge'
  | 'check'
  | 'checks'
  | 'judgements'
  | 'regrade'
  | 'list'
  | 'method'
  | 'method log'
  | 'replay'
  | 'delete'
  | 'count neighbours'
  | 'filter sets'
  | 'save filters'
  | 'names'
  | 'between'
  | 'workfile'
  | 'picture'
  | 'picture file'
  | 'data import'
  | 'data imports'
  | 'change imports'
  | 'export'
  | 'dossier'
  | `${'list' | 'compare' | 'keep' | 'view' | 'find' | 'mark'} versions`
  | `own ${'save' | 'check' | 'open' | 'delete' | 'deleted' | 'versions' | 'import'}`
  | `draw ${string}`;

/** What the desk shows of all that is loaded, whatever is drawn. */
export type DeskPart = 'about' | 'queries' | 'articles';
