import {
  autocompletion,
  type Completion as Option,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { LiveSchema } from '#contract/cypher';
import type { Language } from './language.ts';
import type { Completion } from './language-protocol.ts';

export interface Known {
  readonly schema: LiveSchema | null;
  readonly params: readonly string[];
}

/** Offers what may stand at the caret, of what the graph holds now. */
export function completing(language: Language, known: () => Known): Extension {
  return autocompletion({
    override: [(context) => complete(context, { language, ...known() })],
    icons: false,
    maxRenderedOptions: 60,
  });
}

async function complete(
  context: CompletionContext,
  { language, ...known }: Known & { language: Language },
): Promise<CompletionResult | null> {
  const { state, pos: at, explicit: isAsked } = context;
  const items = await language.ask({ of: 'completions', text: state.doc.toString(), at, isAsked, ...known });
  if (items === null || items.length === 0 || context.aborted) return null;
  return {
    from: context.matchBefore(/[\w$]*$/)?.from ?? at,
    options: items.map(toOption),
    validFor: /^[\w$]*$/,
  };
}

/** What the graph holds comes before the words of the language. */
const BOOSTS: Record<Completion['kind'], number> = {
  variable: 30,
  parameter: 25,
  property: 20,
  label: 20,
  function: 0,
  keyword: 5,
};

function toOption({ label, insert, kind, detail, about }: Completion): Option {
  return {
    label,
    type: kind,
    boost: BOOSTS[kind],
    ...(insert !== null && { apply: insert }),
    ...(detail !== null && { detail: kind === 'function' ? '' : detail }),
    ...((about !== null || detail !== null) && { info: [detail, about].filter(Boolean).join('\n') }),
  };
}
