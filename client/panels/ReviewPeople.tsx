import { useEffect, useRef, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { ENTITY_TYPES } from '#contract/ontology';
import type { Person } from '../reading/review-queue.ts';
import type { Standing } from '../store/review-standing.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { AddPerson, toSummary } from './AddPerson.tsx';
import { ActorPicker } from './ActorPicker.tsx';
import { PersonForm } from './PersonForm.tsx';

/** Everybody in the text: who of the graph they are, or somebody new. */
export function ReviewPeople({ standing, person }: { standing: Standing; person: string | null }) {
  const { people } = standing;
  return (
    <>
      <AddPerson standing={standing} />
      {people.length === 0 ? (
        <p className="review-empty">
          Nobody was found in the text. Add those whom a claim joins: of the graph, or somebody new.
        </p>
      ) : null}
      <ul className="review-list" aria-label="Who is in the text">
        {people.map((one) => (
          <PersonItem key={one.id} person={one} isAt={one.id === person} standing={standing} />
        ))}
      </ul>
    </>
  );
}

interface PersonItemProps {
  person: Person;
  isAt: boolean;
  standing: Standing;
}

function PersonItem({ person, isAt, standing }: PersonItemProps) {
  const { pointAtPerson, lookInReview } = useActions();
  const { name, type, as, mentions, candidates, why } = person;
  const [first] = mentions;
  const self = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAt) self.current?.scrollIntoView({ block: 'nearest' });
  }, [isAt]);
  const matched = candidates.find(({ id }) => id === as);
  return (
    <li aria-current={isAt || undefined} className="person" ref={self}>
      <Button
        className="review-row"
        aria-expanded={isAt}
        onPress={() => pointAtPerson(isAt ? null : person.id)}
      >
        <Glyph type={type} size={16} />
        <span>
          <b>
            <Name>{name}</Name>
          </b>{' '}
          <span className="quiet">
            {ENTITY_TYPES[type].label} · {count(mentions.length, 'mention', 'mentions')} ·{' '}
            {toStands(person, matched?.name)}
          </span>
        </span>
      </Button>
      {isAt ? (
        <div className="person-body">
          <p className="quiet">
            Found by {why}.{' '}
            {first === undefined ? null : (
              <Button className="link" onPress={() => lookInReview(first)}>
                Where it is named first
              </Button>
            )}
          </p>
          <Match person={person} standing={standing} />
          <PersonForm person={person} standing={standing} />
        </div>
      ) : null}
    </li>
  );
}

function toStands({ as, candidates, not, read }: Person, matched: string | undefined): string {
  if (as === 'new') return 'somebody new';
  if (as !== null) return `is ${matched ?? as}`;
  // Whom of the graph somebody may be is looked for by whoever reads the text.
  if (read === null) return 'matched by exactly this name when it is published, unless you decide';
  const left = candidates.filter(({ id }) => !not.has(id)).length;
  return left === 0
    ? 'nobody of the graph has this name'
    : `may be ${left === 1 ? 'somebody' : `one of ${left}`} whom the graph has: not decided`;
}

function Match({ person, standing }: Pick<PersonItemProps, 'person' | 'standing'>) {
  const { decideInReview } = useActions();
  const [isElsewhere, setElsewhere] = useState(false);
  const { id, name, type, aliases, named, read, as, candidates, not } = person;
  const { kind, birthDate, memberKind, min, max } = read ?? {};
  const put = (whom: string, words: string) => {
    const entity = {
      id, type, name, named, aliases: [...aliases], identifiers: [],
      summary: person.summary || toSummary(name, standing),
      ...(kind !== undefined && { kind }), ...(birthDate !== undefined && { birthDate }),
      ...(memberKind !== undefined && { memberKind }), ...(min !== undefined && { min }), ...(max !== undefined && { max }),
    }; // oxfmt-ignore
    decideInReview({ kind: 'entity', entity: { entity, as: whom } }, words);
  };
  return (
    <section aria-label={`Who ${name} is`}>
      <Heading level={3} className="field-label">
        Who it is
      </Heading>
      <ul className="person-choices">
        {candidates.map((one) => (
          <li key={one.id}>
            <span>
              <Name>{one.name}</Name> <span className="quiet">{one.why}</span>
            </span>
            {as === one.id ? (
              <b>this one</b>
            ) : not.has(one.id) ? (
              <span className="quiet">not this one, for ever</span>
            ) : (
              <>
                <Button
                  className="button"
                  aria-label={`It is ${one.name}`}
                  onPress={() => put(one.id, `${name} is ${one.name}`)}
                >
                  It is
                </Button>
                <Button
                  className="button quiet-button"
                  aria-label={`It is not ${one.name}`}
                  onPress={() =>
                    decideInReview(
                      { kind: 'different', entity: id, from: one.id },
                      `${name} is not ${one.name}, for ever`,
                    )
                  }
                >
                  It is not
                </Button>
              </>
            )}
          </li>
        ))}
        <li>
          <span>
            Somebody new <span className="quiet">not in the graph yet</span>
          </span>
          {as === 'new' ? (
            <b>so it is</b>
          ) : (
            <Button
              className="button"
              aria-label={`${name} is somebody new`}
              onPress={() => put('new', `${name} is somebody new`)}
            >
              So it is
            </Button>
          )}
        </li>
      </ul>
      {isElsewhere ? (
        <ActorPicker
          label="Somebody else of the graph"
          actor={null}
          types={[type]}
          onPick={(actor) => {
            if (actor === null) return;
            setElsewhere(false);
            put(actor.id, `${name} is ${actor.name}`);
          }}
        />
      ) : (
        <Button className="link" onPress={() => setElsewhere(true)}>
          Somebody else of the graph …
        </Button>
      )}
    </section>
  );
}
