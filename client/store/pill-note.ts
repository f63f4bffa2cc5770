import type { Limit } from '#contract/graph';
import type { EntityType } from '#contract/ontology';
import type { Full } from './fitting.ts';

/** What the pill at the foot of the canvas says about the last thing drawn. */
export type Note =
  | {
      readonly of: 'overview';
      readonly shown: number;
      readonly total: number;
      readonly hasMore: boolean;
      /** Of these types only; none = of all who act. */
      readonly types: readonly EntityType[];
    }
  | {
      readonly of: 'expansion';
      readonly id: string;
      readonly name: string;
      readonly added: number;
      /** Of the lines that join the newcomers to the canvas. */
      readonly limits: readonly Limit[];
    }
  | {
      /** How many lines among all actors on the canvas were drawn. */
      readonly of: 'among';
      readonly added: number;
      readonly actors: number;
      readonly limits: readonly Limit[];
    }
  | Full
  | { readonly of: 'missing'; readonly names: readonly string[]; readonly relations: number }
  | { readonly of: 'query'; readonly title: string; readonly limits: readonly Limit[] };
