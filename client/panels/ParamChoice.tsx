import {
  Button, ComboBox, FieldError, Group, Input, Label, ListBox, ListBoxItem, Popover, Radio, RadioGroup,
} from 'react-aria-components'; // oxfmt-ignore
import { Icon } from '../ui/Icon.tsx';
import type { ParamFieldProps } from './ParamField.tsx';
import { OfferedWords } from './OfferedWords.tsx';

/** More are chosen from a list that opens. */
const MOST_SIDE_BY_SIDE = 6;
const LONGEST_SIDE_BY_SIDE = 22;

/** One of a few words, or of those that another query gives. */
export function ParamChoice(props: ParamFieldProps) {
  return (
    <OfferedWords param={props.param}>
      {(words) =>
        words.length <= MOST_SIDE_BY_SIDE && words.every((word) => word.length <= LONGEST_SIDE_BY_SIDE) ? (
          <OneOfFew {...props} words={words} />
        ) : (
          <OneOfMany {...props} words={words} />
        )
      }
    </OfferedWords>
  );
}

interface OfferedProps extends ParamFieldProps {
  readonly words: readonly string[];
}

function OneOfFew({ param, value, problem, words, onChange }: OfferedProps) {
  const chosen = value ?? param.default;
  return (
    <RadioGroup
      className="choices"
      orientation="horizontal"
      value={typeof chosen === 'string' ? chosen : null}
      isInvalid={problem !== undefined}
      onChange={onChange}
    >
      <Label className="field-label">{param.meaning}</Label>
      <div className="chips">
        {words.map((word) => (
          <Radio key={word} className="chip" value={word}>
            {word}
          </Radio>
        ))}
      </div>
      <FieldError>{problem}</FieldError>
    </RadioGroup>
  );
}

function OneOfMany({ param, value, problem, words, onChange }: OfferedProps) {
  const chosen = value ?? param.default;
  return (
    <ComboBox
      className="field picker"
      defaultItems={words.map((word) => ({ id: word }))}
      defaultSelectedKey={typeof chosen === 'string' ? chosen : null}
      menuTrigger="focus"
      isInvalid={problem !== undefined}
      onSelectionChange={(key) => onChange(key === null ? undefined : String(key))}
    >
      <Label>{param.meaning}</Label>
      <Group className="picker-box">
        <Input placeholder={`One of ${words.length.toLocaleString('en')}`} />
        <Button className="icon-button" aria-label="Offer all">
          <Icon name="down" />
        </Button>
      </Group>
      <FieldError>{problem}</FieldError>
      <Popover className="popover">
        <ListBox className="hits">
          {({ id }: { id: string }) => (
            <ListBoxItem className="hit" textValue={id}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
