import type { QueryHeader } from '#contract/query';
import { checkHeader } from '../header.ts';
import type { KeptQuery } from './store.ts';

const read = new Map<string, { source: string; header: QueryHeader }>();

/** Reading it takes longer than finding it, and it is listed each time a page opens. */
export function headerOf({ id, source }: Pick<KeptQuery, 'id' | 'source'>): QueryHeader {
  const known = read.get(id);
  if (known?.source === source) return known.header;
  const header = checkHeader({ id, source }).header ?? unread(id, source);
  read.set(id, { source, header });
  return header;
}

/** Kept by another Redthread, which took what this one does not: it stays in the list, to be opened and corrected. */
function unread(id: string, source: string): QueryHeader {
  return {
    id,
    title: /^\/\/ @title (.*\S)/m.exec(source)?.[1] ?? 'A query without a title',
    about: 'This Redthread does not understand the header of this query. Open it to see what is wrong.',
    params: [],
    returns: 'both',
    text: source.trim() === '' ? 'RETURN null' : source,
  };
}
