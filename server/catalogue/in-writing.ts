import type { Diagnostic, Verdict } from '#contract/cypher';
import { AppError } from '../errors.ts';
import { fillTypes, toPlaceWritten } from './fills.ts';

/** What stands in the editor may be the text of a saved query: it runs filled, and is told about as it was written. */
export async function askFilled<T>(text: string, ask: (filled: string) => Promise<T>): Promise<T> {
  try {
    return await ask(fillTypes(text));
  } catch (error) {
    if (!(error instanceof AppError) || error.diagnostics.length === 0) throw error;
    const { code, message, fields, cause } = error;
    throw new AppError(code, message, { fields, cause, diagnostics: toWritten(text, error.diagnostics) });
  }
}

export async function judgeFilled(
  text: string,
  judge: (filled: string) => Promise<Verdict>,
): Promise<Verdict> {
  const verdict = await judge(fillTypes(text));
  return { ...verdict, diagnostics: toWritten(text, verdict.diagnostics) };
}

function toWritten(text: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((one) =>
    Object.assign({}, one, {
      start: toPlaceWritten(text, one.start, 'start'),
      end: toPlaceWritten(text, one.end, 'end'),
    }),
  );
}
