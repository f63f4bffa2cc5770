import { Choices } from './Choices.tsx';
import { OfferedWords } from './OfferedWords.tsx';
import type { ParamFieldProps } from './ParamField.tsx';
import { TickedList } from './TickedList.tsx';

/** More are ticked in a list. */
const MOST_CHIPS = 12;
const LONGEST_CHIP = 30;

/** Any of a few words, or of those that another query gives. */
export function ParamChoices({ param, value, problem, onChange }: ParamFieldProps) {
  const given = Array.isArray(value) ? value : Array.isArray(param.default) ? param.default : [];
  const chosen = given.map(String);
  return (
    <OfferedWords param={param}>
      {(words) =>
        words.length <= MOST_CHIPS && words.every((word) => word.length <= LONGEST_CHIP) ? (
          <Choices
            label={param.meaning}
            choices={words.map((word) => ({ id: word, label: word }))}
            chosen={chosen}
            problem={problem}
            onChoose={(keys) => onChange(words.filter((word) => keys.has(word)))}
          />
        ) : (
          <div className="choices">
            <TickedList
              label={param.meaning}
              rows={words.map((word) => ({ id: word, words: word }))}
              chosen={chosen}
              what={['choice', 'choices']}
              onChoose={onChange}
            />
            {problem === undefined ? null : <p className="field-problem">{problem}</p>}
          </div>
        )
      }
    </OfferedWords>
  );
}
