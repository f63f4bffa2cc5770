import { NUMBERS, QUANTITIES } from '../gazetteers/members.ts';
import { keyAt, type Line } from './line.ts';

/** How many, and the word behind. */
export interface Number {
  to: number;
  min?: number;
  max?: number;
}

/** "two", "11", "dozens of", "at least three", "more than 40", "a number of". */
export function numberFrom(line: Line, at: number): Number | undefined {
  const key = keyAt(line, at);
  if (key === 'a' && keyAt(line, at + 1) === 'number' && keyAt(line, at + 2) === 'of')
    return { to: at + 3, min: 2 };
  const written = NUMBERS[key] ?? (/^\d{1,4}$/.test(key) && !isYear(key) ? Number(key) : undefined);
  if (written !== undefined && written > 1) {
    const bound = boundBefore(line, at);
    const tens = keyAt(line, at + 1) === '-' ? NUMBERS[keyAt(line, at + 2)] : undefined;
    const value = tens === undefined ? written : written + tens;
    const to = tens === undefined ? at + 1 : at + 3;
    if (keyAt(line, to) === '-' || /^(?:%|percent|million|billion|kilograms|years?)$/.test(keyAt(line, to)))
      return undefined;
    return { to, ...(bound === 'most' ? {} : { min: value }), ...(bound === 'least' ? {} : { max: value }) };
  }
  const many = QUANTITIES[key];
  if (many === undefined || key === 'additional' || key === 'some') return undefined;
  return { to: keyAt(line, at + 1) === 'of' ? at + 2 : at + 1, min: many };
}

function isYear(key: string): boolean {
  return /^(?:19|20)\d\d$/.test(key);
}

function boundBefore(line: Line, at: number): 'least' | 'most' | undefined {
  const before = `${keyAt(line, at - 2)} ${keyAt(line, at - 1)}`;
  if (/^(?:at least|more than|over|as many)$/.test(before) || ['over', 'least'].includes(keyAt(line, at - 1)))
    return 'least';
  return before === 'up to' || before === 'at most' || before === 'fewer than' ? 'most' : undefined;
}

/** "more than 40" and "nearly 40" begin before the number. */
export function fromBound(line: Line, at: number): number {
  const [second, first] = [keyAt(line, at - 2), keyAt(line, at - 1)];
  if (/^(?:at least|more than|fewer than|less than|up to|at most)$/.test(`${second} ${first}`)) return at - 2;
  return ['nearly', 'almost', 'roughly', 'about', 'approximately'].includes(first) ? at - 1 : at;
}
