import { Section } from '../ui/Section.tsx';

/** As the text shows them: pattern first, so that it is read without colours too. */
const SIGNS = [
  { line: 'solid', label: 'asserted' },
  { line: 'long-dash', label: 'said' },
  { line: 'dots', label: 'alleged' },
  { line: 'short-dash', label: 'planned or wanted' },
  { line: 'crossed', label: 'denied' },
  { line: 'rejected', label: 'rejected by an analyst' },
  { line: 'figure', label: 'figure' },
] as const;

export function ReaderLegend() {
  return (
    <Section title="What the marks mean" isFolded>
      <ul className="reader-legend quiet">
        {SIGNS.map(({ line, label }) => (
          <li key={line}>
            <span className="mark" data-line={line}>
              {label}
            </span>
          </li>
        ))}
        <li>
          <span className="mark named">a name</span>
        </li>
        <li>
          <span className="mark copied">copied</span> from another article
        </li>
        <li>
          <span className="silent">a sentence that gave nothing</span>
        </li>
        <li>darker: several claims overlap</li>
      </ul>
    </Section>
  );
}
