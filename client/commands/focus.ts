export const SEARCH_BOX = 'search-box';
/** Of the saved queries. */
export const QUERY_FILTER = 'query-filter';
export const PATH_ENDS = 'path-ends';
export const TABLE = 'table-region';
/** The canvas itself, which is focused to be walked by keys. */
export const CANVAS = '.canvas';
export const READER = 'reader-panel';

/** What may only now appear is there once React has drawn. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
