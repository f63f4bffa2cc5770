import { describe, expect, it } from '@jest/globals';
import { toReadable } from '../../../../server/reading/extract/readable.ts';
import { readText } from '../../../../server/reading/read.ts';

/** `Ana Ruiz LEADS Norte Cartel`, in the order of the text. */
function claimsOf(text: string): string[] {
  const { entities, claims } = readText(
    toReadable(text, { title: null, publishedAt: '2025-03-20', publisher: null }),
  );
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims.map(({ claim: { stance, subject, type, object } }) => `${stance === 'denies' ? 'not ' : ''}${names.get(subject)} ${type} ${names.get(object)}`);
} // oxfmt-ignore

describe('whom words without a name mean', () => {
  it.each([
    ['the two leaders', 'Joe Biden met with Xi Jinping. The two leaders agreed to expand cooperation on trade.', ['Joe Biden COMMITTED_TO cooperation on trade', 'Xi Jinping COMMITTED_TO cooperation on trade']],
    ['the leaders', 'Joe Biden met with Xi Jinping. The leaders agreed to expand cooperation on trade.', ['Joe Biden COMMITTED_TO cooperation on trade', 'Xi Jinping COMMITTED_TO cooperation on trade']],
    ['the two sides, by the countries of those who met', 'Foreign Minister Eva Sol of Peru met with Foreign Minister Ana Ruiz of Chile. They spoke of Spain. The two sides agreed to expand cooperation on trade.', ['Peru COMMITTED_TO cooperation on trade', 'Chile COMMITTED_TO cooperation on trade']],
    ['a noun of a name', 'Ana Ruiz launched the Global Coalition to Address Synthetic Drug Threats. China did not join the coalition.', ['not China MEMBER_OF Global Coalition to Address Synthetic Drug Threats']],
    ['“his” brother', 'Ramiro Vela leads the Gulf Cartel. His brother, Julio Vela, fled.', ['Julio Vela FAMILY_OF Ramiro Vela']],
    ['“its” owner', 'Andes Trading and its owner, Luis Prada, closed.', ['Luis Prada HOLDS_POSITION Andes Trading']],
    ['“him”', 'Luis Prada fled. The Justice Department charged him with fraud.', ['Luis Prada DEFENDANT_IN Case against Luis Prada']],
    ['what somebody is', 'Andes Trading is a Lima-based firm that sells fentanyl to the Sinaloa Cartel.', ['Andes Trading BASED_IN Lima', 'Andes Trading SUPPLIES Sinaloa Cartel']],
    ['“I”, of whoever signs', 'Marco Rubio, Secretary of State\nToday I am revoking the designation of the Norte Front.', ['Marco Rubio LIFTED Sanctions against Norte Front, March 2025', 'Marco Rubio HOLDS_POSITION US Department of State']],
    ['“I”, of nobody who is named', 'I want to thank Claudia Sheinbaum.', ['the author of the statement PRAISED Claudia Sheinbaum']],
    ['the President, who has no name there', 'The President met with Xi Jinping. They agreed to expand cooperation on trade.', ['the President MET Xi Jinping', 'the President COMMITTED_TO cooperation on trade']],
    ['“it”, of whoever speaks', 'The European Union said it would join the Andes Treaty.', ['European Union PARTY_TO Andes Treaty']],
    ['today’s action', 'OFAC sanctioned Ana Ruiz. Today’s action follows the May 2023 designation of Luis Prada.', ['Sanctions against Ana Ruiz FOLLOWED Sanctions against Luis Prada, May 2023']],
    ['a number and its place', 'The ministry listed 12 firms: from Peru (7), Chile (three) and Spain (2).', ['7 of 12 firms (Peru) PART_OF 12 firms', '7 of 12 firms (Peru) BASED_IN Peru', '2 of 12 firms (Spain) BASED_IN Spain']],
    ['some of those who are listed', 'The Treasury designated 12 firms. It sanctioned four firms for fraud.', ['four firms PART_OF 12 firms']],
    ['those behind a firm that ends in a point', 'Peru sanctioned Andes S.A., Puerto Ltda., and four Chilean nationals.', ['Sanctions against Andes S.A., Puerto Ltda. and four Chilean nationals TARGETS four Chilean nationals']],
    ['one who has no name beside others', 'Peru sanctioned one individual and three firms.', ['Sanctions against three firms TARGETS three firms']],
  ])('%s', (_what, text, wanted) => {
    expect(claimsOf(text)).toEqual(expect.arrayContaining(wanted));
  }); // oxfmt-ignore

  it.each([
    ['two leaders of whom nobody told', 'Joe Biden spoke. The two leaders agreed to expand cooperation on trade.', 'COMMITTED_TO'],
    ['two sides, where one country only is told', 'President Harlan met with Foreign Minister Ana Ruiz of Chile. They spoke of Spain. The two sides agreed to expand cooperation on trade.', 'COMMITTED_TO'],
    ['a noun that two names have', 'The Norte Cartel and the Gulf Cartel fought. Ana Ruiz leads the cartel.', 'LEADS'],
    ['“I” within a quotation', 'Ana Ruiz spoke at length. “I want to thank Claudia Sheinbaum for all that she has done for us,” the note ended.', 'PRAISED'],
    ['sanctions on a firm that has no name there', 'Peru imposed sanctions on Chile. The European Union has not sanctioned the ferry.', 'IMPOSED_BY European'],
    ['a message that is delivered', 'Peru delivered a message to Chile.', 'SUPPLIES'],
    ['others who are sold to', 'The oil is sold by corrupt brokers to Chilean importers.', 'ASSOCIATED_WITH'],
    ['a smaller group as part of a part', 'The Treasury designated 12 firms. It added four firms. It added two firms.', 'PART_OF four'],
    ['what is promised for a case', 'If Peru signs the Andes Treaty, Chile will lift its sanctions on Ana Ruiz.', 'LIFTED'],
    ['what is only the case', 'If Peru signs the Andes Treaty, trade will grow.', 'PARTY_TO'],
  ])('not %s', (_what, text, type) => {
    expect(claimsOf(text).filter((claim) => claim.includes(type))).toEqual([]);
  }); // oxfmt-ignore
});

it.each([
  ['is considered', 'Peru is considering sanctions against Ana Ruiz.', 'asserts wanted'],
  ['was refused', 'Peru refused to impose sanctions on Ana Ruiz.', 'denies actual'],
  ['is lifted', 'Peru will lift the sanctions on Ana Ruiz.', 'asserts actual'],
  ['is there', 'Peru imposed sanctions on Ana Ruiz.', 'asserts actual'],
])('a sanction that %s', (_what, text, wanted) => {
  const { claims } = readText(toReadable(text, { title: null, publishedAt: '2025-03-20', publisher: null }));
  const told = claims.filter(({ claim }) => claim.type === 'TARGETS');
  expect(told.map(({ claim }) => `${claim.stance} ${claim.reality}`)).toEqual([wanted]);
});

it.each([
  ['not guilty', 'Ana Ruiz pleaded not guilty in Lima.', 'DEFENDANT_IN', 'asserts'],
  ['decided not to', 'Peru decided not to join the Andean Union.', 'MEMBER_OF', 'denies'],
  ['has not', 'Peru has not joined the Andean Union.', 'MEMBER_OF', 'denies'],
  ['is not', 'Peru is not a member of the Andean Union.', 'MEMBER_OF', 'denies'],
])('a “not” belongs to its verb: %s', (_what, text, type, stance) => {
  const { claims } = readText(toReadable(text, { title: null, publishedAt: '2025-03-20', publisher: null }));
  expect(claims.filter(({ claim }) => claim.type === type).map(({ claim }) => claim.stance)).toEqual([
    stance,
  ]);
});

it.each([
  [
    'of two states, by a noun',
    'Peru imposed sanctions on Andes Trading in July 2024. Chile imposed sanctions on Andes Trading in July 2024.',
    2,
  ],
  [
    'of two states, by a verb',
    'Peru sanctioned Andes Trading. The United States sanctioned Andes Trading.',
    2,
  ],
  [
    'of a state and its agency',
    'The Treasury Department sanctioned Andes Trading. The United States sanctioned Luis Prada, too.',
    1,
  ],
  [
    'of one state, told twice',
    'Peru sanctioned Andes Trading. The sanctions of Peru on Andes Trading are new.',
    1,
  ],
])('sanctions are those of one state: %s', (_what, text, count) => {
  const { entities } = readText(
    toReadable(text, { title: null, publishedAt: '2025-03-20', publisher: null }),
  );
  expect(entities.filter(({ type }) => type === 'Sanction')).toHaveLength(count);
});

it('whoever was told something in a place is not based there', () => {
  expect(claimsOf('Ana Ruiz told reporters in Peru. Police raided Andes Trading in Peru.')).toEqual([
    'Andes Trading BASED_IN Peru',
  ]);
});

it('two summits in two places are two', () => {
  expect(claimsOf('The summit in Lima ended. The summit in Quito failed.')).toEqual([
    'Summit, Lima HELD_IN Lima',
    'Summit, Quito HELD_IN Quito',
  ]);
});

it.each([
  ['Ana Ruiz is not the leader of the Sinaloa Cartel.', ['not Ana Ruiz LEADS Sinaloa Cartel']],
  ['Iran is not a member of NATO.', ['not Iran MEMBER_OF North Atlantic Treaty Organization']],
  ['China isn’t a source of fentanyl.', ['not China SOURCE_OF Fentanyl']],
  ['Ana Ruiz refused to meet Li Wei in Lima.', ['not Ana Ruiz MET Li Wei']],
])('“%s” denies', (text, wanted) => {
  expect(claimsOf(text)).toEqual(wanted);
});

describe('nothing is claimed of what a sentence does not bear out', () => {
  it.each([
    'Neither Sweden nor Finland was a member of NATO.',
    'Neither Peru nor Chile signed the Paris Agreement.',
    'No fentanyl was found in Chile.',
    'China took no part in the Lima Summit.',
    'China is no longer a source of fentanyl.',
    'None of the companies was sanctioned by the United States.',
    'The listing of Alibaba on the New York Stock Exchange raised $25 billion.',
    'The European Union added Alibaba to its list of trusted suppliers.',
    'Nothing suggests that Antony Blinken met Wang Yi in Lima.',
    'Antony Blinken almost met Wang Yi.',
    'Rumors that Antony Blinken met Wang Yi proved false.',
    'Russia claimed Bakhmut as a victory.',
    'France recognized Algeria as a partner.',
    'Emmanuel Macron deplored Morocco’s earthquake.',
    'Turkey blocked Sweden from joining NATO.',
    'OPEC includes Russia in its wider group.',
    'One in 12 Americans agreed.',
    'Some 300 people from Sudan entered Chad.',
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  it('what is kept out did not come in', () => {
    expect(claimsOf('Officers stopped fentanyl from entering Canada.').join()).not.toMatch('SMUGGLED_INTO');
  });

  it('Antony Blinken went to Israel after Hamas attacked the country.', () => {
    expect(claimsOf('Antony Blinken went to Israel after Hamas attacked the country.').join()).not.toMatch(
      'COMBATS',
    );
  });

  it('what others agree on later is no matter of a meeting', () => {
    expect(claimsOf('Antony Blinken met with Wang Yi in Beijing. Congress later spoke about the CHIPS Act.').join()).not.toMatch('CONCERNS');
  }); // oxfmt-ignore
});
