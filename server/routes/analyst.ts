import { Analyst } from '#contract/judgements';
import { AppError, toFields } from '../errors.ts';

/** A header holds few letters, so a name is percent-encoded in it. Stated, not verified (DECISIONS 23). */
export function toAnalyst(header: string | undefined): string | undefined {
  if (header === undefined || header === '') return undefined;
  const parsed = Analyst.safeParse(decoded(header));
  if (parsed.success) return parsed.data;
  throw new AppError('bad-request', 'X-Analyst is not a name that can be shown.', {
    fields: toFields(parsed.error, 'headers.x-analyst'),
  });
}

function decoded(header: string): string | undefined {
  try {
    return decodeURIComponent(header);
  } catch {
    // Read as no text at all, which the schema then refuses by name.
    return undefined;
  }
}
