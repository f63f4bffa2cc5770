import { PARAM_KINDS, type QueryParam } from '#contract/query';

interface Issue {
  readonly code: string;
  readonly message: string;
}

/** What is missing, or of another kind, is asked for; all else the schema says in words. */
export function toMistake(issue: Issue | undefined, { kind }: QueryParam): string {
  if (issue === undefined || issue.code === 'invalid_type') return `Give ${PARAM_KINDS[kind].asks}`;
  return issue.message;
}
