/**
 * Fields that stand twice in one object of a JSON text, by their paths: JSON.parse keeps the last of them and says
 * nothing. The text must be JSON; one look at each of its characters.
 */
export function* findDuplicateKeys(json: string): Generator<PropertyKey[]> {
  const open: Level[] = [];
  let word: Token | null = null;
  for (const token of tokensOf(json)) {
    const { mark } = token;
    const level = open.at(-1);
    if (mark === '{') open.push({ keys: new Set(), at: '' });
    else if (mark === '[') open.push({ keys: null, at: 0 });
    else if (mark === '}' || mark === ']') open.pop();
    else if (mark === ',' && level?.keys === null) level.at = Number(level.at) + 1;
    else if (mark === ':' && level?.keys && word !== null) {
      const name = JSON.parse(json.slice(word.start, word.end)) as string;
      level.at = name;
      if (level.keys.has(name)) yield open.map(({ at }) => at);
      level.keys.add(name);
    }
    // A string is a field's name when a colon follows it.
    word = mark === '"' ? token : null;
  }
}

/** An object with the names met so far, or a list; and where in it we are. */
interface Level {
  keys: Set<string> | null;
  at: PropertyKey;
}

/** How deep lists and objects of a text lie in each other, and how many values it holds at most, be it JSON or not. */
export function shapeOf(text: string): { depth: number; values: number } {
  let open = 0;
  let depth = 0;
  let values = 1;
  for (const { mark } of tokensOf(text)) {
    if (mark === '{' || mark === '[') depth = Math.max(depth, (open += 1));
    else if (mark === '}' || mark === ']') open -= 1;
    if (mark === '{' || mark === '[' || mark === ',') values += 1;
  }
  return { depth, values };
}

/** A sign of JSON's grammar, or a whole string by its first quotation mark. */
interface Token {
  mark: string;
  start: number;
  /** Exclusive. */
  end: number;
}

const MARKS: ReadonlySet<string> = new Set('{}[]:,"');

/** A string that never ends reaches to the end of the text. */
function* tokensOf(text: string): Generator<Token> {
  for (let start = 0; start < text.length; start += 1) {
    const mark = text.charAt(start);
    if (!MARKS.has(mark)) continue;
    const end = mark === '"' ? endOfString(text, start) : start + 1;
    yield { mark, start, end };
    start = end - 1;
  }
}

/** A regular expression would keep a stack of every character, or begin anew at every quotation mark. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') return at + 1;
    // What is escaped ends nothing.
    if (char === '\\') at += 1;
  }
  return text.length;
}
