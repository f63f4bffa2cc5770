import type { ImportPreview } from '#contract/imports';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { count } from '../words/count.ts';

/** Everything that is wrong, where it stands, and what to try; nothing is taken in while there is one. */
export function ImportMistakes({ preview: { mistakes, counts, limits } }: { preview: ImportPreview }) {
  if (counts.mistakes === 0) return null;
  const title = count(counts.mistakes, 'mistake', 'mistakes');
  return (
    <section className="import-mistakes" aria-label="What is wrong">
      <div role="alert">
        <h3 className="own-why">
          {title}: nothing can be taken in before {counts.mistakes === 1 ? 'it is' : 'they are'} corrected
        </h3>
      </div>
      <LimitsNote limits={limits} />
      {/* Scrolled by keys, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="import-table" role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Row</th>
              <th scope="col">Column</th>
              <th scope="col">What stands there</th>
              <th scope="col">What is wrong</th>
              <th scope="col">What to try</th>
            </tr>
          </thead>
          <tbody>
            {mistakes.map(({ file, row, column, value, problem, advice }, at) => (
              // Two mistakes may be alike in all that is told of them.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                <td>
                  <Name>{file}</Name>
                </td>
                <td className="number">{row ?? ''}</td>
                <td>
                  <Name>{column ?? ''}</Name>
                </td>
                <td>
                  <Name>{value ?? ''}</Name>
                </td>
                <td>
                  <Name>{problem}</Name>
                </td>
                <td>
                  <Name>{advice}</Name>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
