import { Switch } from 'react-aria-components';
import { EntityType, RELATION_TYPES, RelationType } from '#contract/ontology';
import { ROLES } from '#contract/vocabulary';
import {
  DATE_FIELDS, qualifiersFor, typesFor, type CorrectForm, type CorrectProblems, type DateField,
} from '../store/correct-form.ts'; // oxfmt-ignore
import { OneOf } from '../ui/OneOf.tsx';
import { ActorPicker } from './ActorPicker.tsx';
import { OwnWords } from './OwnWords.tsx';

interface CorrectFieldsProps {
  form: CorrectForm;
  problems: CorrectProblems;
  onChange: (part: Partial<CorrectForm>) => void;
}

const DATES: Readonly<Record<DateField, string>> = {
  from: 'From',
  to: 'Until',
  notBefore: 'Not before',
  notAfter: 'Not after',
  asOf: 'Shown true as of',
};

const STANCES = { asserts: 'it says so', denies: 'it denies it' } as const;
const VOICES = { stated: "the article's own voice", said: 'somebody is reported to say it' } as const;
const REALITIES = {
  actual: 'a fact',
  alleged: 'an accusation, unproven',
  planned: 'planned',
  wanted: 'hoped or asked for',
} as const;

/** All of a claim that can be wrong, each as it reads now. */
export function CorrectFields({ form, problems, onChange }: CorrectFieldsProps) {
  const { subject, object, type, voice } = form;
  return (
    <>
      <ActorPicker
        label="Who"
        actor={subject}
        problem={problems.subject}
        onPick={(actor) => onChange({ subject: actor })}
      />
      <OneOf
        label="Relation"
        value={type}
        problem={problems.type}
        choices={typesFor(form).map((one) => [one, toTypeWords(one)])}
        onPick={(picked) => {
          const one = RelationType.safeParse(picked);
          if (one.success) onChange({ type: one.data });
        }}
      />
      <ActorPicker
        label="Whom or what"
        actor={object}
        problem={problems.object}
        onPick={(actor) => onChange({ object: actor })}
      />
      <QualifierFields form={form} onChange={onChange} />
      <OneOf
        label="Stance"
        value={form.stance}
        choices={Object.entries(STANCES)}
        onPick={(picked) => onChange({ stance: picked === 'denies' ? 'denies' : 'asserts' })}
      />
      <OneOf
        label="What it is told as"
        value={form.reality}
        choices={Object.entries(REALITIES)}
        onPick={(picked) => onChange({ reality: picked as CorrectForm['reality'] })}
      />
      <OneOf
        label="Voice"
        value={voice}
        choices={Object.entries(VOICES)}
        onPick={(picked) => onChange({ voice: picked === 'said' ? 'said' : 'stated' })}
      />
      {voice === 'said' ? (
        <ActorPicker
          label="Speaker, if known"
          actor={form.speaker}
          types={SPEAKERS}
          onPick={(actor) => onChange({ speaker: actor })}
        />
      ) : null}
      <Switch
        className="switch"
        isSelected={form.hedged}
        onChange={(isHedged) => onChange({ hedged: isHedged })}
      >
        <span className="knob" />
        <span className="sentence">Told as likely, not as certain</span>
      </Switch>
      <div className="own-pair">
        {DATE_FIELDS.map((name) => (
          <OwnWords
            key={name}
            label={DATES[name]}
            value={form[name]}
            problem={problems[name]}
            placeholder="2023, 2023-04 or 2023-04-14"
            onChange={(typed) => onChange({ [name]: typed })}
          />
        ))}
      </div>
      <OwnWords
        label="In our own words"
        value={form.says}
        problem={problems.says}
        lines={2}
        onChange={(says) => onChange({ says })}
      />
    </>
  );
}

/** Who can be quoted: whoever acts. */
const SPEAKERS = EntityType.options.filter((type) =>
  RELATION_TYPES.COMMENTED_ON.ends.some(({ from }) => (from as readonly EntityType[]).includes(type)),
);

function QualifierFields({ form, onChange }: Omit<CorrectFieldsProps, 'problems'>) {
  return qualifiersFor(form.type).map(([name, row]) => {
    const value = form.qualifiers[name] ?? '';
    const set = (typed: string) => onChange({ qualifiers: { ...form.qualifiers, [name]: typed } });
    const given = row.kind === 'choice' ? row.phrases : row.kind === 'role' ? ROLES : null;
    if (given === null)
      return <OwnWords key={name} label={toLabel(name)} value={value} problem={undefined} onChange={set} />;
    const choices = Object.entries(given);
    // More than one, or one of a file: it stays choosable as it stands there.
    const all = value === '' || value in given ? choices : [...choices, [value, value] as [string, string]];
    return (
      <OneOf key={name} label={toLabel(name)} value={value} choices={[['', 'none'], ...all]} onPick={set} />
    );
  });
}

function toLabel(name: string): string {
  const words = name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "is a member of (memberships)". */
function toTypeWords(type: RelationType): string {
  const { phrase, plural } = RELATION_TYPES[type];
  return `${phrase.replaceAll(/\{(\w+)\}/g, '…')} (${plural})`;
}
