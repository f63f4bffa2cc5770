/**
 * Every function that a text may call: those that Neo4j 5.26 brings along, but for `file` and `linenumber`, which tell
 * of a file that is read, and `graph.*`, which reach for another graph. What a plug-in adds may open files, ask the
 * network or run a text of its own within one expression, which neither the plan nor READ mode shows: all that has not
 * been looked at is refused.
 */
const FUNCTIONS: readonly string[] = [
  // predicates and aggregates
  'all', 'any', 'exists', 'isEmpty', 'none', 'single', 'avg', 'collect', 'count', 'max', 'min', 'percentileCont',
  'percentileDisc', 'stdev', 'stdevp', 'sum',
  // values, lists and what hangs on nodes and relationships
  'char_length', 'character_length', 'coalesce', 'elementId', 'endNode', 'head', 'id', 'keys', 'labels', 'last', 'length',
  'nodes', 'nullIf', 'properties', 'randomUUID', 'range', 'reduce', 'relationships', 'reverse', 'size', 'startNode', 'tail',
  'timestamp', 'toBoolean', 'toBooleanList', 'toBooleanOrNull', 'toFloat', 'toFloatList', 'toFloatOrNull', 'toInteger',
  'toIntegerList', 'toIntegerOrNull', 'toString', 'toStringList', 'toStringOrNull', 'type', 'valueType',
  // numbers
  'abs', 'acos', 'asin', 'atan', 'atan2', 'ceil', 'cos', 'cot', 'degrees', 'e', 'exp', 'floor', 'haversin', 'isNaN', 'log',
  'log10', 'pi', 'radians', 'rand', 'round', 'sign', 'sin', 'sqrt', 'tan',
  // texts
  'btrim', 'left', 'lower', 'ltrim', 'normalize', 'replace', 'right', 'rtrim', 'split', 'substring', 'toLower', 'toUpper',
  'trim', 'upper',
  // times
  'date', 'date.realtime', 'date.statement', 'date.transaction', 'date.truncate', 'datetime', 'datetime.fromepoch',
  'datetime.fromepochmillis', 'datetime.realtime', 'datetime.statement', 'datetime.transaction', 'datetime.truncate',
  'duration', 'duration.between', 'duration.inDays', 'duration.inMonths', 'duration.inSeconds', 'localdatetime',
  'localdatetime.realtime', 'localdatetime.statement', 'localdatetime.transaction', 'localdatetime.truncate', 'localtime',
  'localtime.realtime', 'localtime.statement', 'localtime.transaction', 'localtime.truncate', 'time', 'time.realtime',
  'time.statement', 'time.transaction', 'time.truncate',
  // places and vectors
  'point', 'point.distance', 'point.withinBBox', 'vector.similarity.cosine', 'vector.similarity.euclidean',
]; // oxfmt-ignore

const allowed = new Set(FUNCTIONS.map((name) => name.toLowerCase()));

/** In any case, as Neo4j finds its own ones. */
export function isReadingFunction(name: string): boolean {
  return allowed.has(name.toLowerCase());
}
