import { beforeEach, expect, test } from '@jest/globals';
import { evidenceOfRelation } from '../../../server/articles/evidence.ts';
import { openTexts } from '../../../server/articles/texts.ts';
import { decide } from '../../../server/judgements/decide.ts';
import { aPackage } from '../../support/a-package.ts';
import { HUB_DEGREE, loadFresh } from '../../support/articles.ts';
import { aDatabase } from '../../support/database.ts';

const database = aDatabase({ empty: true });

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
  const merge = {
    kind: 'same',
    from: 'person/bob',
    into: 'person/bo',
    by: 'an analyst',
    why: 'one man',
  } as const;
  await decide(database.db, merge, { hubDegree: HUB_DEGREE });

  expect(await claimsOf('INVITED|person/bo|person/ada|to=event/gala|event/gala')).toEqual([2, 3, 4]);
});

/** By number, in order. */
async function claimsOf(key: string): Promise<number[]> {
  const { claims } = await evidenceOfRelation(key, { db: database.db, texts: await openTexts(undefined) });
  return claims.map(({ id }) => Number(id.split('/c')[1])).toSorted((a, b) => a - b);
}
