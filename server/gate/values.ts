import { paramsSchema, type QueryParam } from '#contract/query';
import type { Values } from '../catalogue/prepare.ts';
import { AppError, toFields, type FieldProblem } from '../errors.ts';
import type { Judged } from './rules.ts';

interface Given {
  declared: readonly QueryParam[];
  given: Readonly<Record<string, unknown>>;
}

/** Every `$name` is given, and nothing else; what is declared is checked by its kind. */
export function toValues({ params, wrongValues }: Judged, { declared, given }: Given): Values {
  const kinds = declared.filter(({ name }) => params.includes(name));
  const named = new Set(kinds.map(({ name }) => name));
  // Without what every object has: of a parameter called constructor that would be taken for its value.
  const ofKinds: unknown = Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(given).filter(([name]) => named.has(name))),
  );
  const parsed = paramsSchema({ params: kinds }).safeParse(ofKinds);
  const missing = params.filter((name) => !named.has(name) && !Object.hasOwn(given, name));
  const unused = Object.keys(given).filter((name) => !params.includes(name));
  const fields: FieldProblem[] = [
    ...(parsed.success ? [] : toFields(parsed.error, 'params')),
    ...missing.map((name) => ({
      path: `params.${name}`,
      problem: `is missing: the text asks for $${name}`,
    })),
    ...unused.map((name) => ({
      path: `params.${name}`,
      problem: `is not used: the text holds no $${name}`,
    })),
  ];
  const values = { ...given, ...(parsed.success ? parsed.data : {}) };
  const wrong = fields.length > 0 ? fields : wrongValues(values);
  if (wrong.length === 0) return values;
  throw new AppError('bad-parameter', 'The text cannot be run with these parameters.', { fields: wrong });
}
