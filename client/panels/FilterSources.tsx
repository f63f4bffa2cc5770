import { Label, Radio, RadioGroup, Switch } from 'react-aria-components';
import {
  CREDIBILITY_ORDER, RELIABILITY_ORDER, type AnyGrade,
} from '#contract/grades'; // oxfmt-ignore
import { edgesBut } from '#drawing/filters';
import { asksNothing, passes, staysUngraded, type SourceFilter as Filter } from '#drawing/sources';
import { toFiltered } from '../store/filtering.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count, digits } from '../words/count.ts';
import { toGraded } from '../words/filter-counts.ts';
import { toGradeWords } from '../words/grades.ts';

const ANY = 'any';

/** Shows only lines that rest on sources and claims of a grade, as far as somebody has graded them. */
export function FilterSources() {
  const desk = useExplorer(toFiltered);
  const { filter } = useActions();
  const { sources } = desk.filters;
  const lines = edgesBut(desk, 'sources');
  const ungraded = lines.filter((edge) => edge.reliability === null && edge.credibility === null).length;
  const staying = lines.filter((edge) => staysUngraded(edge, sources)).length;
  const become = (change: Partial<Filter>) => filter({ sources: { ...sources, ...change } });
  const countWith = (change: Partial<Filter>) =>
    lines.filter((edge) => passes(edge, { ...sources, ...change })).length;
  // What nobody graded is counted with its own switch, and with no grade.
  const choiceOf = (change: Partial<Filter>): Choice => ({
    graded: countWith({ ...change, ungraded: false }),
    hidden: lines.length - countWith(change),
  });
  const switched = countWith({ ungraded: true }) - countWith({ ungraded: false });
  return (
    <div className="filter-controls">
      <AtLeast
        label="Best source at least"
        grades={RELIABILITY_ORDER}
        wanted={sources.reliability}
        choiceOf={(reliability) => choiceOf({ reliability })}
        onChange={(reliability) => become({ reliability })}
      />
      <AtLeast
        label="Best claim at least"
        grades={CREDIBILITY_ORDER}
        wanted={sources.credibility}
        choiceOf={(credibility) => choiceOf({ credibility })}
        onChange={(credibility) => become({ credibility })}
      />
      <Switch
        className="switch"
        isSelected={sources.ungraded}
        isDisabled={asksNothing(sources)}
        onChange={(isOn) => become({ ungraded: isOn })}
      >
        <span className="knob" />
        <span>
          Include not graded{' '}
          {asksNothing(sources) ? null : <span className="number">{digits(switched)}</span>}
        </span>
      </Switch>
      <p className="quiet">{toGraded({ shown: countWith({}), all: lines.length, ungraded, staying })}</p>
    </div>
  );
}

/** Of the lines that all other filters let through. */
interface Choice {
  readonly graded: number;
  readonly hidden: number;
}

interface AtLeastProps<G extends AnyGrade> {
  label: string;
  grades: readonly G[];
  wanted: G | null;
  /** How many lines reach this bound by a grade they were given, and how many it would hide. */
  choiceOf: (wanted: G) => Choice;
  onChange: (wanted: G | null) => void;
}

function AtLeast<G extends AnyGrade>({ label, grades, wanted, choiceOf, onChange }: AtLeastProps<G>) {
  return (
    <RadioGroup
      className="at-least"
      orientation="horizontal"
      value={wanted === null ? ANY : String(wanted)}
      onChange={(value) => onChange(grades.find((grade) => String(grade) === value) ?? null)}
    >
      <Label>
        {label} <span className="quiet">{wanted === null ? 'any, graded or not' : toGradeWords(wanted)}</span>
      </Label>
      <div className="chips">
        <Radio className="chip" value={ANY}>
          any
        </Radio>
        {grades.map((grade) => {
          const { graded, hidden } = choiceOf(grade);
          return (
            <Radio
              key={grade}
              className="chip"
              value={String(grade)}
              aria-label={`${grade} ${toGradeWords(grade)}, ${count(graded, 'relation', 'relations')} graded so or better; hides ${digits(hidden)}`}
            >
              {grade} <span className="number">{digits(graded)}</span>
            </Radio>
          );
        })}
      </div>
    </RadioGroup>
  );
}
