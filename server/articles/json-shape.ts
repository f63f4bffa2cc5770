/**
 * Fields that stand twice in one object of a JSON text, by their paths: JSON.parse keeps the last of them and says
 * nothing. The text must be JSON; one look at each of its characters.
 */
export function* findDuplicateKeys(json: string): Generator<PropertyKey[]> {
  const open: Level[] = [];
  let word: string | null = null;
  for (const [token] of json.matchAll(TOKENS)) {
    const level = open.at(-1);
    if (token === '{') open.push({ keys: new Set(), at: '' });
    else if (token === '[') open.push({ keys: null, at: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && level?.keys === null) level.at = Number(level.at) + 1;
    else if (token === ':' && level?.keys && word !== null) {
      level.at = word;
      if (level.keys.has(word)) yield open.map(({ at }) => at);
      level.keys.add(word);
    }
    // A string is a field's name when a colon follows it.
    word = token.startsWith('"') ? (JSON.parse(token) as string) : null;
  }
}

/** An object with the names met so far, or a list; and where in it we are. */
interface Level {
  keys: Set<string> | null;
  at: PropertyKey;
}

/** How deep lists and objects of a JSON text lie in each other. */
export function nestingOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === '{' || token === '[') deepest = Math.max(deepest, (depth += 1));
    else if (token === '}' || token === ']') depth -= 1;
  }
  return deepest;
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;
