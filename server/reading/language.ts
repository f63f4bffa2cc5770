import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** The one instance: its model takes some forty megabytes. */
export const nlp = winkNLP(model, ['sbd', 'pos']);
export const { its } = nlp;

/** Words that the model does not know are numbered behind those it does; this is the first of them. */
const FIRST_UNKNOWN = numberOf('qxzvkqj');

/** Is it, in lower case, a word of English that its dictionary has? "strategic" and "price" are, "lathiya" is not. */
export function isEnglishWord(word: string): boolean {
  return numberOf(word.toLowerCase()) < FIRST_UNKNOWN;
}

function numberOf(word: string): number {
  // Their types forget that a number comes for all tokens at once.
  const numbers = nlp
    .readDoc(word)
    .tokens()
    .out(its.uniqueId as unknown as typeof its.value) as unknown as number[];
  return numbers.length === 1 ? (numbers[0] ?? Infinity) : Infinity;
}
