import { useState } from 'react';
import { Button, Form, Switch } from 'react-aria-components';
import { relationRow, type RelationType } from '#contract/ontology';
import { REVIEW_CARD } from '../commands/focus.ts';
import { typesFor } from '../reading/claim-types.ts';
import type { Stretch } from '../reading/spans.ts';
import type { Standing } from '../store/review-standing.ts';
import type { EditedClaim } from '../store/review-state.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useActions } from '../use-explorer.ts';
import { DAYS, problemsOf, toDraft, toFields, type ClaimFields } from '../words/claim-form.ts';
import { toDraftWords, toSays } from '../words/review.ts';
import { AddPerson } from './AddPerson.tsx';
import { ClaimDays } from './ClaimDays.tsx';
import { ClaimQualifiers } from './ClaimQualifiers.tsx';
import { ClaimSpan } from './ClaimSpan.tsx';
import { PersonField } from './PersonField.tsx';

/** A claim by hand: made of words of the text, or a suggestion that was not quite right. */
export function ClaimForm({ standing, editing }: { standing: Standing; editing: EditedClaim }) {
  const { account, people, nameOf } = standing;
  const { saveClaim, endEditing } = useActions();
  const [fields, setFields] = useState(() => toFields(editing.draft));
  const [span, setSpan] = useState<Stretch | null>(editing.span);
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<ClaimFields>) => setFields({ ...fields, ...part });
  const typeOf = (id: string) => people.find((one) => one.id === id)?.type ?? null;
  const { fitting, others } = typesFor(typeOf(fields.subject), typeOf(fields.object));
  const problems = problemsOf(fields, typeOf);
  const isPoint = fields.type !== '' && relationRow(fields.type).point === true;
  const told = isTried ? problems : {};
  const more = editing.draft?.at.slice(1) ?? [];
  const draft = toDraft(fields, {
    before: editing.draft,
    at: span === null ? [] : [{ ...span }, ...more],
    says: (made) => toSays(made, nameOf),
  });
  const isReady = Object.keys(problems).length === 0 && span !== null;
  return (
    <Form
      id={REVIEW_CARD}
      className="review-card claim-form"
      aria-label={editing.isNew ? 'New claim' : 'Change the suggestion'}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isReady && draft !== null) saveClaim({ key: editing.key, isNew: editing.isNew, draft });
      }}
    >
      <p className="review-sentence" aria-live="polite">
        <Name>{draft === null ? 'Who, what, and to whom?' : toDraftWords(draft, nameOf)}</Name>
      </p>
      <div className="claim-ends">
        <PersonField
          label="Subject"
          value={fields.subject}
          people={people}
          problem={told.subject}
          onChange={(subject) => set({ subject })}
        />
        <SelectField
          label="Says"
          value={fields.type}
          onChange={(type) => set({ type: type as RelationType | '' })}
        >
          <option value="">choose what it says</option>
          <optgroup label={fields.subject === '' || fields.object === '' ? 'All' : 'Fit these two'}>
            {fitting.map(({ type, words }) => (
              <option key={type} value={type}>
                {words}
              </option>
            ))}
          </optgroup>
          {others.length === 0 ? null : (
            <optgroup label="Do not join these two">
              {others.map(({ type, words }) => (
                <option key={type} value={type}>
                  {words}
                </option>
              ))}
            </optgroup>
          )}
        </SelectField>
        <PersonField
          label="Object"
          value={fields.object}
          people={people}
          problem={told.object}
          onChange={(object) => set({ object })}
        />
        <Button
          className="icon-button"
          aria-label="Turn the two round"
          onPress={() => set({ subject: fields.object, object: fields.subject })}
        >
          <Icon name="swap" />
        </Button>
      </div>
      {told.type === undefined ? null : <p className="field-problem">{told.type}</p>}
      <AddPerson
        standing={standing}
        onAdded={(id) => set(fields.subject === '' ? { subject: id } : { object: id })}
      />
      <div className="claim-rows">
        <SelectField
          label="It is"
          value={fields.stance}
          onChange={(value) => set({ stance: value === 'denies' ? 'denies' : 'asserts' })}
        >
          <option value="asserts">asserted</option>
          <option value="denies">denied</option>
        </SelectField>
        <SelectField
          label="Reality"
          value={fields.reality}
          onChange={(value) => set({ reality: value as ClaimFields['reality'] })}
        >
          <option value="actual">it happened, or holds</option>
          <option value="alleged">alleged: an accusation not proven</option>
          <option value="planned">planned: set to happen</option>
          <option value="wanted">wanted: hoped or asked for</option>
        </SelectField>
        <SelectField
          label="Voice"
          value={fields.voice}
          onChange={(value) => set({ voice: value === 'said' ? 'said' : 'stated' })}
        >
          <option value="stated">the article’s own</option>
          <option value="said">somebody is quoted</option>
        </SelectField>
        {fields.voice === 'said' ? (
          <PersonField
            label="Who says it"
            value={fields.speaker}
            people={people}
            problem={told.speaker}
            onChange={(speaker) => set({ speaker })}
          />
        ) : null}
        <ClaimQualifiers fields={fields} people={people} onChange={set} />
      </div>
      <Switch className="switch" isSelected={fields.hedged} onChange={(hedged) => set({ hedged })}>
        <span className="knob" />
        Hedged: “appears”, “likely”, “suspected”
      </Switch>
      <ClaimDays
        legend={isPoint ? 'When it happened' : 'When it held'}
        days={DAYS}
        fields={fields}
        problems={told}
        onChange={set}
      />
      {account.text === null ? null : (
        <ClaimSpan text={account.text} regions={standing.reviewed.regions} span={span} onChange={setSpan} />
      )}
      <div className="row review-acts">
        <Button type="submit" className="button primary">
          {editing.isNew ? 'Make the claim' : 'Accept as changed'}
        </Button>
        <Button className="button" onPress={() => endEditing()}>
          Cancel
        </Button>
        {isTried && !isReady ? (
          <span className="field-problem" role="alert">
            {span === null ? 'Mark the words that say it.' : Object.values(problems).join(' ')}
          </span>
        ) : null}
      </div>
    </Form>
  );
}
