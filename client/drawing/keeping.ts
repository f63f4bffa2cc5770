type Cause = string | number | boolean | null;

/** What was last made of a source stays the same object as long as the source and its causes do. */
export function createKeeper<Made>() {
  const kept = new WeakMap<object, { causes: readonly Cause[]; made: Made }>();
  return (source: object, causes: readonly Cause[], make: () => Made): Made => {
    const before = kept.get(source);
    if (before?.causes.every((cause, at) => cause === causes[at]) === true) return before.made;
    const made = make();
    kept.set(source, { causes, made });
    return made;
  };
}
