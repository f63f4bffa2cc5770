import { beforeEach, expect, test } from '@jest/globals';
import { evidenceOfEntity, evidenceOfRelation } from '../../../server/articles/evidence.ts';
import { openTexts } from '../../../server/articles/texts.ts';
import { decide } from '../../../server/judgements/decide.ts';
import { aPackage } from '../../support/a-package.ts';
import { HUB_DEGREE, loadFresh } from '../../support/articles.ts';
import { aDatabase } from '../../support/database.ts';

const database = aDatabase({ empty: true });

const who = { by: 'an analyst', why: 'they are one' };
const invited = (by: string | string[]) => ({ occasion: 'event/gala', qualifiers: { by } });

/** One invitation with two inviters, one of whom is also known under a second id. */
beforeEach(async () => {
  const gala = aPackage('gazette')
    .claim('person/ada', 'INVITED_TO', 'event/gala', invited('country/utopia'))
    .claim('person/ada', 'INVITED_TO', 'event/gala', invited(['country/utopia', 'person/bo']))
    .claim('person/ada', 'INVITED_TO', 'event/gala', { ...invited('person/bo'), stance: 'denies' })
    .claim('person/ada', 'INVITED_TO', 'event/gala', invited('person/bob'))
    .claim('person/ada', 'INVITED_TO', 'event/gala', { occasion: 'event/gala' });
  await loadFresh(database.db, [gala.build()]);
});

test('an invitation shows the claims that name this inviter, those of the line it stands for shows all', async () => {
  expect(await claimsOf('INVITED_TO|person/ada|event/gala||event/gala')).toEqual([1, 2, 3, 4, 5]);
  expect(await claimsOf('INVITED|country/utopia|person/ada|to=event/gala|event/gala')).toEqual([1, 2]);
  expect(await claimsOf('INVITED|person/bo|person/ada|to=event/gala|event/gala')).toEqual([2, 3]);
});

test('an inviter who was merged into another brings the claims along', async () => {
  const merge = { kind: 'same', from: 'person/bob', into: 'person/bo' } as const;
  await decide(database.db, { ...merge, ...who }, { hubDegree: HUB_DEGREE });

  expect(await claimsOf('INVITED|person/bo|person/ada|to=event/gala|event/gala')).toEqual([2, 3, 4]);
});

test('a figure comes with the name of its place, as it is called since a merge', async () => {
  const report = aPackage('courier')
    .figure({ subject: 'substance/balm', place: 'country/old-utopia' })
    .claim('country/utopia', 'COOPERATES_WITH', 'country/old-utopia');
  await loadFresh(database.db, [report.build()]);
  const merge = { kind: 'same', from: 'country/old-utopia', into: 'country/utopia' } as const;
  await decide(database.db, { ...merge, ...who }, { hubDegree: HUB_DEGREE });

  const { figures, nodes } = await evidenceOfEntity('substance/balm', await library());

  expect(figures.map(({ place }) => place)).toEqual(['country/utopia']);
  expect(nodes.map(({ id }) => id)).toContain('country/utopia');
});

async function library() {
  return { db: database.db, texts: await openTexts(undefined) };
}

/** By number, in order. */
async function claimsOf(key: string): Promise<number[]> {
  const { claims } = await evidenceOfRelation(key, await library());
  return claims.map(({ id }) => Number(id.split('/c')[1])).toSorted((a, b) => a - b);
}
