/**
 * A size for what jsdom does not lay out: a table that draws only the rows in view draws all of them where there is no
 * view, and React Aria looks here to see whether there is one.
 */
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { get: () => 1_280 },
  clientHeight: { get: () => 600 },
});
