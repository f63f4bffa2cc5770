/**
 * Shipped queries whose text an analyst could not run as their own: lists that are added up step by step look to the
 * rules like lists that double. As shipped it is proved by its plan.
 */
export const NOT_AS_TEXT: ReadonlySet<string> = new Set(['bodies/chain-of-control']);
