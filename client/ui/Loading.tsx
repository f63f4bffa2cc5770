/** In the place of what is on its way: about as many lines as will come. */
export function Loading({ label, lines }: { label: string; lines: readonly ('title' | 'line' | 'short')[] }) {
  return (
    <div role="status" aria-label={label}>
      {lines.map((line, at) => (
        // They are alike, and never change.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={line === 'line' ? 'skeleton' : `skeleton ${line}`} />
      ))}
    </div>
  );
}
