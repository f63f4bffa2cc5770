import { memo } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import {
  CREDIBILITIES, CREDIBILITY_ORDER, RELIABILITIES, RELIABILITY_ORDER, type AnyGrade,
} from '#contract/grades'; // oxfmt-ignore
import { GradeMark } from './GradeMark.tsx';

/** Not graded, as a value of a radio. */
const NONE = 'none';

interface ScaleRadiosProps {
  label: string;
  of: 'publisher' | 'claim';
  /** Undefined while nothing is chosen. */
  grade: AnyGrade | null | undefined;
  /** Offers to set the grade back to none. */
  offersNone: boolean;
  isDisabled: boolean;
  onChange: (grade: AnyGrade | null) => void;
}

/** The scale in words, one grade a line. What is written beside it leaves it as it is. */
export const ScaleRadios = memo(function ScaleRadios(props: ScaleRadiosProps) {
  const { label, of, grade, offersNone, isDisabled, onChange } = props;
  const rows = of === 'publisher' ? PUBLISHER_ROWS : CLAIM_ROWS;
  const chosen = grade === null ? NONE : grade === undefined ? null : String(grade);
  return (
    <RadioGroup
      className="scale"
      value={chosen}
      isRequired
      isDisabled={isDisabled}
      onChange={(value) => onChange(rows.find((row) => String(row.grade) === value)?.grade ?? null)}
    >
      <Label>{label}</Label>
      {rows.map((row) => (
        <Radio key={row.grade} className="scale-row" value={String(row.grade)}>
          <GradeMark grade={row.grade} />
          <span>
            {row.words.label} <span className="quiet">{row.words.meaning}</span>
          </span>
        </Radio>
      ))}
      {offersNone ? (
        <Radio className="scale-row" value={NONE}>
          <GradeMark grade={null} />
          <span>
            not graded <span className="quiet">as if nobody had judged it</span>
          </span>
        </Radio>
      ) : null}
    </RadioGroup>
  );
});

const PUBLISHER_ROWS = RELIABILITY_ORDER.map((grade) => ({ grade, words: RELIABILITIES[grade] }));
const CLAIM_ROWS = CREDIBILITY_ORDER.map((grade) => ({ grade, words: CREDIBILITIES[grade] }));
