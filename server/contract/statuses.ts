import * as z from 'zod';

/**
 * What the claims behind a relation amount to, strongest first. The line pattern is the status' sign in every
 * drawing (DECISIONS 28); marks (inferred, hedged, contested, ended) are drawn beside it and never replace it.
 */
export const STATUSES = {
  asserted: { label: 'asserted', meaning: 'an article states it in its own voice', line: 'solid' },
  said: { label: 'said', meaning: 'somebody is quoted or paraphrased as saying it', line: 'long-dash' },
  alleged: { label: 'alleged', meaning: 'an accusation that is not proven', line: 'dots' },
  planned: {
    label: 'planned',
    meaning: 'set to happen; no firm report says that it did',
    line: 'short-dash',
  },
  wanted: { label: 'wanted', meaning: 'hoped, asked or aimed at; no plan', line: 'short-dash' },
  denied: { label: 'denied', meaning: 'only denials of it are reported', line: 'crossed' },
} as const satisfies Record<string, { label: string; meaning: string; line: LinePattern }>;

export type LinePattern = 'solid' | 'long-dash' | 'short-dash' | 'dots' | 'crossed';

/** Strongest first; a relation's status is the strongest among its claims (ONTOLOGY, Claims). */
export const STATUS_ORDER = Object.keys(STATUSES) as readonly Status[];

export const Status = z.enum(Object.keys(STATUSES) as [keyof typeof STATUSES]);
export type Status = keyof typeof STATUSES;
