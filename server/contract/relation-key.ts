import * as z from 'zod';

/** What a relation is known by (DECISIONS 1). What is only supposed is none, wherever one is asked for. */
export const RelationKey = z
  .string()
  .min(1)
  .max(1_000)
  .refine((key) => !key.startsWith('hypothesis:'), 'a hypothesis is no relation');
