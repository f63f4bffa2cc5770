import type { RelationType } from '#contract/ontology';
import type { ClaimDraft } from '#contract/reading';
import type { Told } from '../dates.ts';
import type { Ref } from './units.ts';

/** A claim before it is written down: who, what, whom, and which words say it. */
export interface Found {
  readonly rule: string;
  readonly type: RelationType;
  readonly subject: Ref;
  readonly object: Ref;
  readonly start: number;
  readonly end: number;
  readonly denies?: boolean;
  readonly reality?: 'actual' | 'alleged' | 'planned' | 'wanted';
  readonly hedged?: boolean;
  /** Why it follows, though it is not said. */
  readonly follows?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly roleWords?: string | undefined;
  readonly told?: Told | undefined;
  readonly speakers?: readonly Ref[];
}

export type Inferred = NonNullable<ClaimDraft['inferred']>[number];

/** What another sentence names is referred to. */
export function referredTo({ id, type, kind, start, end, via }: Ref): Ref {
  return { id, type, kind, start, end, via: via ?? { start, end } };
}
