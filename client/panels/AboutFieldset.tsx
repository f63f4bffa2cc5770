import { FieldError, Input, Label, TextField } from 'react-aria-components';
import type { AboutFields, AboutProblems } from '../words/article-about.ts';

interface AboutFieldsetProps {
  fields: AboutFields;
  problems: AboutProblems;
  /** Left out where they are not asked for. */
  without?: readonly (keyof AboutFields)[];
  onChange: (part: Partial<AboutFields>) => void;
}

const NONE: readonly (keyof AboutFields)[] = [];

const ROWS: readonly { name: keyof AboutFields; label: string; hint: string; most: number; isNeeded?: true }[] = [
  { name: 'title', label: 'Title', hint: 'not found: what is it called?', most: 300, isNeeded: true },
  { name: 'publisher', label: 'Publisher', hint: 'not found: who publishes it?', most: 200, isNeeded: true },
  { name: 'publishedAt', label: 'Published on', hint: '2023-04-14, 2023-04 or 2023', most: 10, isNeeded: true },
  { name: 'publishedInferred', label: 'How the date was worked out, if the text does not give it', hint: 'the text gives it', most: 500 },
  { name: 'authors', label: 'Authors, with ; between them', hint: 'not stated', most: 500 },
  { name: 'language', label: 'Language', hint: 'en', most: 35 },
  { name: 'url', label: 'Address', hint: 'https://…', most: 2_000 },
  { name: 'retrievedAt', label: 'Read there on', hint: '2024-01-31', most: 10 },
]; // oxfmt-ignore

/** What is known of an article; what publishing needs and nobody has said is marked. */
export function AboutFieldset({ fields, problems, without = NONE, onChange }: AboutFieldsetProps) {
  return ROWS.filter(({ name }) => !without.includes(name)).map(({ name, label, hint, most, isNeeded }) => (
    <TextField
      key={name}
      className={isNeeded === true && fields[name].trim() === '' ? 'field asked' : 'field'}
      value={fields[name]}
      maxLength={most}
      isInvalid={problems[name] !== undefined}
      onChange={(value) => onChange({ [name]: value })}
    >
      <Label>{label}</Label>
      <Input placeholder={hint} />
      <FieldError>{problems[name]}</FieldError>
    </TextField>
  ));
}
