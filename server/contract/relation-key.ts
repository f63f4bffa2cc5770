import * as z from 'zod';

/** What a relation is known by (DECISIONS 1). */
export const RelationKey = z.string().min(1).max(1_000);
