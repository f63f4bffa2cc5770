import type { Api } from '../api.ts';

export interface CopyTexts {
  readonly here: string;
  readonly there: string;
}

/** An article under review and one it may be a copy of, loaded or under review itself; null where a text is not at hand. */
export async function copyTexts(
  api: Pick<Api, 'review' | 'article'>,
  { id, of }: { id: string; of: string },
  signal: AbortSignal,
): Promise<CopyTexts | null> {
  const [own, other] = await Promise.all([
    api.review({ params: { id } }, { signal }),
    // Of two that came in together neither is loaded yet.
    api
      .article({ params: { id: of } }, { signal })
      .catch(() => api.review({ params: { id: of } }, { signal })),
  ]);
  return own.text === null || other.text === null ? null : { here: own.text, there: other.text };
}
