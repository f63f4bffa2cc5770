/** Texts that nobody wrote to be read, each of about so many letters as it is asked for. */
export const HOSTILE_TEXTS: Readonly<Record<string, (letters: number) => string>> = {
  'capitalised words in a row': (letters) => cycle(['Wang', 'Blinken', 'Ltd', 'Sinaloa', 'Doe', 'Bank', 'Of', 'Iran'], letters, ' '),
  'initials in a row': (letters) => cycle(['A.', 'B.', 'J.', 'U.S.'], letters, ' '),
  'brackets that open': (letters) => '('.repeat(letters),
  'brackets in turn': (letters) => cycle(['(', '[', ')', '{', '"'], letters, ''),
  'one line without an end': (letters) => cycle(['the', 'minister', 'met', 'officials', 'of', 'China', 'who', 'said', 'that'], letters, ' '),
  'one word without an end': (letters) => 'a'.repeat(letters),
  'quotes in quotes': (letters) => cycle(['“', 'he', '"', 'said', '‘', 'that', '”'], letters, ' '),
  'dates in a row': (letters) => cycle(['January', '1,', '2024', 'to', 'last', 'Sunday', 'and'], letters, ' '),
  'numbers in a row': (letters) => cycle(['1,000', '2.5', 'million', 'per', 'cent', '3', 'of'], letters, ' '),
  'commas in a row': (letters) => cycle([','], letters, ' '),
  'titles in a row': (letters) => cycle(['Mr.', 'President', 'Minister', 'of', 'the'], letters, ' '),
  'lists in lists': (letters) => cycle(['China, ', 'India and ', 'Mexico, including ', 'Iran; ', 'such as '], letters, ''),
  'verbs in a row': (letters) => cycle(['sanctioned', 'met', 'accused', 'was', 'charged', 'with', 'said'], letters, ' '),
  'apostrophes and hyphens': (letters) => cycle(['China', '’s', '-', 'based', '\'', 'Iran'], letters, ''),
  'points in a row': (letters) => cycle(['.', 'Mr', '.', ' '], letters, ''),
  'lines in a row': (letters) => cycle(['China', '\n', '\r\n', 'Wang Yi met Blinken.', '\n', '\u2028'], letters, ''),
  'halves of letters': (letters) => cycle(['\uD83D', 'Iran ', '\uDE00', ' \uD800\uD800 ', 'met '], letters, ''),
  'what cannot be seen': (letters) => cycle(['\0', 'China', '\u0007', ' ', '\u001B[31m', '\u007F', '\uFEFF', '\u200B', 'met '], letters, ''),
  'from right to left': (letters) => cycle(['الصين ', '\u202E', 'China ', '\u2067', 'סין ', '\u2069', 'met '], letters, ''),
  'marks upon marks': (letters) => cycle(['e\u0301\u0302\u0303', ' ', 'Nin\u0303o ', '\u0301'], letters, ''),
}; // oxfmt-ignore

function cycle(words: readonly string[], letters: number, between: string): string {
  const once = `${words.join(between)}${between}`;
  return once.repeat(Math.ceil(letters / once.length)).slice(0, letters);
}
