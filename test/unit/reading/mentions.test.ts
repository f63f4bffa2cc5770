import { describe, expect, test } from '@jest/globals';
import type { KnownName, ReadEntity } from '#contract/reading';
import { findMentions } from '../../../server/reading/mentions/find-mentions.ts';
import { prepare } from '../../../server/reading/prepare.ts';
import { pick, toRandom } from '../../../seed/generate.ts';
import { seedOfToday } from '../../prove/seed.ts';

const SEED = seedOfToday();

function read(text: string, known: KnownName[] = []) {
  const regions = [{ paragraph: 1, start: 0, end: text.length, zone: 'body' as const }];
  return findMentions(prepare({ text, regions, publishedAt: null, publisher: null, known }));
}

/** `Person Wang Yi`, in the order of the text. */
function named(text: string): string[] {
  const { entities, mentions } = read(text);
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
  return mentions.map(({ entity, surface }) => `${typeOf.get(entity)} ${surface}`);
}

function whoIs(text: string, surface: string, known: KnownName[] = []): ReadEntity | undefined {
  const { entities, mentions } = read(text, known);
  const found = mentions.find((mention) => mention.surface === surface);
  return entities.find(({ id }) => id === found?.entity);
}

describe('whom a text names', () => {
  test.each([
    ['Under Secretary of the Treasury for Terrorism and Financial Intelligence Brian E. Nelson spoke.', ['Person Brian E. Nelson']],
    ['Mexican President Claudia Sheinbaum agreed.', ['Country Mexican', 'Person Claudia Sheinbaum']],
    ['Sheikh Mohamed bin Zayed Al Nahyan arrived.', ['Person Mohamed bin Zayed Al Nahyan']],
    ['Vice Premier He Lifeng led the talks.', ['Person He Lifeng']],
    ['Gen. Charles Q. Brown, Jr., attended.', ['Person Charles Q. Brown, Jr.']],
    ['The Ruiz regime fell.', ['Person Ruiz']],
    ['They met in Beijing.', ['Place Beijing']],
    ['Beijing said that it would respond.', ['Country Beijing']],
    ['Talks between Washington and Moscow failed.', ['Country Washington', 'Country Moscow']],
    ['WASHINGTON — The talks failed.', ['Place WASHINGTON']],
    ['He pleaded guilty in the Southern District of New York.', ['Place Southern District of New York']],
    ['The U.S. Attorney’s Office for the Southern District of New York filed it.', ['Agency U.S. Attorney’s Office for the Southern District of New York']],
    ['The Ministry of Finance and the Bureau of Statistics agreed.', ['Agency Ministry of Finance', 'Agency Bureau of Statistics']],
    ['The Justice Department’s National Security Division helped.', ['Agency Justice Department', 'Agency National Security Division']],
    ['The Chinese Foreign Ministry objected.', ['Country Chinese', 'Agency Foreign Ministry']],
    ['It listed RIVERA SALAZAR, Ivan and TORRES, Maria Elena (Lima).', ['Person RIVERA SALAZAR, Ivan', 'Person TORRES, Maria Elena', 'Place Lima']],
    ['He bought it from a company in Chile, through a Peruvian chemical firm.', ['Company a company in Chile', 'Country Chile', 'Company a Peruvian chemical firm', 'Country Peruvian']],
    ['Lanxi Amber Chemical Co., Ltd. shipped it.', ['Company Lanxi Amber Chemical Co., Ltd.']],
    ['Grupo Comercial Rosales S. de R.L. de C.V. paid.', ['Company Grupo Comercial Rosales S. de R.L. de C.V.']],
    ['Swaid and Sons for Exchange Co. is in Yemen.', ['Company Swaid and Sons for Exchange Co.', 'Country Yemen']],
    ['The Sinaloa Cartel traffics fentanyl.', ['Organization Sinaloa Cartel', 'Substance fentanyl']],
    ['They broke the Arms Export Control Act.', ['Measure Arms Export Control Act']],
    ['It designated four Iranian companies.', ['Group four Iranian companies', 'Country Iranian']],
    ['They met with Secretary Austin and Foreign Minister Balan.', ['Person Austin', 'Person Balan']],
    ['The Working Group on Public Health met.', ['Organization Working Group on Public Health']],
    ['Commerce Adds Firms to Entity List.', ['Measure Entity List']],
    ['It rests on Executive Order 14059 and E.O. 13224.', ['Measure Executive Order 14059', 'Measure E.O. 13224']],
    ['The Peruvian Liberation Front (PLF) disbanded.', ['Organization Peruvian Liberation Front', 'Organization PLF']],
    ['It is a Foreign Terrorist Organization.', []],
    ['Wen Li, 41, of Flushing, was tried.', ['Person Wen Li', 'Place Flushing']],
    ['They spoke of the war in Ukraine before the ASEAN summit.', ['Event war in Ukraine', 'Country Ukraine', 'Event ASEAN summit', 'Organization ASEAN']],
    ['The Lima peace accord holds.', ['Agreement Lima peace accord', 'Place Lima']],
    ['Peruvian security forces and Chile’s navy are there.', ['Agency Peruvian security forces', 'Country Peruvian', 'Agency Chile’s navy', 'Country Chile']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  }); // oxfmt-ignore

  test.each([
    ['Police arrested suspected drug traffickers and Peruvian officials.', ['suspected drug traffickers', 'Peruvian officials']],
    ['More than 30 nations joined a number of regional organisations there.', ['More than 30 nations', 'a number of regional organisations']],
    ['The commission warned companies and individuals.', ['companies', 'individuals']],
    ['The office sanctioned four firms and two brokers based in Peru.', ['four firms', 'two brokers']],
    ['The firms are owned by designated arms traffickers in Yemen.', ['designated arms traffickers in Yemen']],
    ['Smugglers and local officials on both sides of the border agreed.', ['Smugglers', 'local officials on both sides of the border']],
    ['They were joined by governments, health workers, and shipping firms.', ['governments', 'health workers', 'shipping firms']],
    ['She thanked the many police and customs officers.', ['many police and customs officers']],
    ['They fought the gangs that rob farmers and dealt with other nations.', ['gangs', 'other nations']],
    ['A high-level Chilean delegation met its Peruvian counterparts.', ['high-level Chilean delegation', 'Peruvian counterparts']],
    ['One of the largest criminal groups made his associates its leaders.', []],
    ['The two countries and both leaders thanked the American people and their citizens.', []],
    ['They became principal leaders of the traffickers.', []],
  ])('whom it tells of without a name: %s', (text, groups) => {
    expect(named(text).filter((one) => one.startsWith('Group ')).map((one) => one.slice('Group '.length))).toEqual(groups);
  }); // oxfmt-ignore

  test.each([
    ['The opioid epidemic followed the May 3, 2018 local elections in Peru.', ['Event opioid epidemic', 'Event May 3, 2018 local elections']],
    ['She opened the first session of the Human Rights Council (HRC) there.', ['Event first session of the Human Rights Council (HRC)']],
    ['They expanded practical cooperation on rural health and border security.', ['Agreement practical cooperation on rural health and border security']],
    ['They praised counternarcotics cooperation and wanted greater cooperation.', ['Agreement counternarcotics cooperation']],
    ['The crisis went on, and these elections failed.', []],
  ])('what it tells of without a name: %s', (text, told) => {
    expect(named(text).filter((one) => /^(?:Event|Agreement) /.test(one))).toEqual(told);
  }); // oxfmt-ignore

  test('an age between a name and another name does not part them', () => {
    const text = 'Jorge Figueroa-Benitez, 37, a.k.a. “El Perris,” of Mexico, was charged.';
    expect(whoIs(text, 'El Perris')?.id).toBe('person/jorge-figueroa-benitez');
  });

  test('a list that begins with the surnames names whom the text goes on to call by them', () => {
    const text = 'It listed RIVERA SALAZAR, Ivan. Ivan Rivera Salazar fled.';
    expect(whoIs(text, 'Ivan Rivera Salazar')?.aliases).toHaveLength(1);
  });

  test('a firm without its form is the firm, and nobody of that name', () => {
    const text = 'Nordsee Logistik GmbH closed. Peru fined Nordsee Logistik. Ana Solano Inc. closed. Ana Solano left.';
    expect(whoIs(text, 'Nordsee Logistik')?.id).toBe('company/nordsee-logistik-gmbh');
    expect(whoIs(text, 'Ana Solano')?.type).toBe('Person');
  }); // oxfmt-ignore

  test.each([
    ['Ana Ruiz owns Silver Star Shipping, which has nine ships.', 'Company'],
    ['Court Hears Silver Star Shipping Case', undefined],
    ['The price of Silver Star shipping rose.', undefined],
  ])('in “%s” a firm of ordinary words is a %s', (text, type) => {
    expect(whoIs(text, 'Silver Star Shipping')?.type).toBe(type);
  });

  test('letters in brackets are the name before them', () => {
    const text = 'The Narcotic and Dangerous Drug Section (NDDS) filed it. NDDS declined to comment.';
    expect(whoIs(text, 'NDDS')?.aliases).toEqual(['NDDS']);
  });

  test('a surname is the person whom the text has named in full, and not the city', () => {
    const text = 'Secretary of Defense Lloyd J. Austin III spoke. Austin praised the troops.';
    expect(whoIs(text, 'Austin')?.id).toBe('person/lloyd-j-austin-iii');
  });

  test('those who were counted are the same when the text points at them', () => {
    const text = 'The office designated ten Venezuelan officials. These individuals undermined elections.';
    expect(whoIs(text, 'These individuals')).toMatchObject({ memberKind: 'official', min: 10, max: 10 });
  });

  test.each([
    ['by place', 'The ministry listed 12 firms: from Peru (7), Chile (three) and Spain (2).', ['7', 'three', '2'], ['7 of 12 firms (Peru)', 'three of 12 firms (Chile)', '2 of 12 firms (Spain)']],
    ['by “in” and a place', 'The ministry listed 12 firms, 7 of which are based in Peru, 3 in Chile, 2 in Spain.', ['7 of which', '3', '2'], ['7 of 12 firms', '3 of 12 firms (Chile)', '2 of 12 firms (Spain)']],
    ['as going on', 'The ministry listed 12 firms. Four are part of a cartel. Two of these four also sold arms.', ['Four', 'Two of these four'], ['Four of 12 firms', 'Two of four of 12 firms']],
    ['as included', 'The ministry listed 12 firms, including six for their sales. Of these, three are banks.', ['six', 'three'], ['six of 12 firms', 'three of six of 12 firms']],
    ['as “them”', 'Police held 12 men, three of whom are Chileans. A court freed two of them.', ['three of whom', 'two of them'], ['three of 12 men', 'two of 12 men']],
    ['twice alike', 'The ministry listed 12 firms. Two of them fled. Two of them closed.', ['Two of them'], ['Two of 12 firms']],
  ])('bare numbers are some of those who were counted: told %s', (_how, text, surfaces, names) => {
    expect(surfaces.map((surface) => whoIs(text, surface)?.name)).toEqual(names);
    expect(surfaces.map((surface) => whoIs(text, surface)?.some?.of)).not.toContain(undefined);
  }); // oxfmt-ignore

  test('two of them, and then two others, are two groups', () => {
    const { entities } = read('The ministry listed 12 firms. Two of them fled. Two of them closed.');
    expect(entities.filter(({ some }) => some?.of === 'group/12-firms').map(({ name }) => name)).toEqual(['Two of 12 firms', 'another two of 12 firms']);
  }); // oxfmt-ignore

  test.each([
    ['of whom nobody told', 'Four are part of it. Peru (7) and Chile (2) agreed.'],
    ['more than they were', 'The ministry listed 3 firms. Peru (7) and Chile (5) agreed.'],
    ['of another place', 'The ministry listed 12 firms in Spain. Others came from Peru (7) and Chile (2).'],
    ['a year, a share, a note', 'The ministry listed 12 firms. In 2019, 7 percent closed. See section (4).'],
    ['but one number in brackets', 'The ministry listed 12 firms. It spoke in Peru (7).'],
  ])('a bare number is no group: %s', (_why, text) => {
    expect(read(text).entities.filter(({ some }) => some !== undefined)).toEqual([]);
  }); // oxfmt-ignore

  test('so many of the same word are told of once', () => {
    const text = 'Ministry Lists 12 Peruvian Firms\nThe ministry listed 12 firms. It fined 12 banks.';
    expect(read(text).entities.filter(({ type }) => type === 'Group').map(({ name }) => name)).toEqual(['12 Peruvian Firms', '12 banks']);
  }); // oxfmt-ignore

  test.each([
    ['a ministry that two states have', 'The Peruvian Foreign Ministry agreed. China’s Foreign Ministry spoke.', ['Foreign Ministry of Peru', 'Foreign Ministry of China']],
    ['one, told later without its land', 'Peru’s Foreign Ministry agreed. The Foreign Ministry spoke.', ['Foreign Ministry of Peru']],
    ['one, told at first without its land', 'The Foreign Ministry agreed. The Foreign Ministry of Peru spoke.', ['Foreign Ministry of Peru']],
    ['two, and one of whom nobody can say which', 'Peru’s Supreme Court ruled. Chile’s Supreme Court ruled. The Supreme Court adjourned.', ['Supreme Court of Peru', 'Supreme Court of Chile', 'Supreme Court']],
    ['a listed body, of another land', 'Mexico’s Senate voted. The Senate adjourned.', ['Senate of Mexico']],
    ['a listed body, then one of another land', 'The Department of Justice agreed. Mexico’s Department of Justice did not.', ['US Department of Justice', 'Department of Justice of Mexico']],
    ['a listed body with its land', 'China’s Ministry of Commerce met Japan’s Ministry of Commerce.', ['Ministry of Commerce', 'Ministry of Commerce of Japan']],
  ])('a body is that of its land: %s', (_what, text, names) => {
    expect(read(text).entities.filter(({ type }) => type === 'Agency').map(({ name }) => name)).toEqual(names);
  }); // oxfmt-ignore

  test('a body of a land has one id, whatever the graph knows it by', () => {
    const text = 'The Peruvian Foreign Ministry agreed. The Foreign Ministry left.';
    const known: KnownName[] = [{ id: 'agency/mfa-peru', type: 'Agency', names: ['Ministry of Foreign Affairs of Peru', 'Peruvian Foreign Ministry'] }];
    expect(whoIs(text, 'Foreign Ministry')?.id).toBe('agency/foreign-ministry-of-peru');
    expect(whoIs(text, 'Peruvian Foreign Ministry', known)).toMatchObject({ id: 'agency/foreign-ministry-of-peru', candidates: [{ id: 'agency/mfa-peru' }] });
    expect(whoIs(text, 'Foreign Ministry', known)?.id).toBe('agency/foreign-ministry-of-peru');
  }); // oxfmt-ignore

  test('a body of a land is called as the text calls it with the land', () => {
    expect(whoIs('The Peruvian Foreign Ministry agreed.', 'Foreign Ministry')?.aliases).toEqual(['Peruvian Foreign Ministry']);
  }); // oxfmt-ignore

  test('a title implies the body that it names', () => {
    const { entities } = read('Secretary of State Marco Rubio met him.');
    expect(entities.find(({ implied }) => implied === true)?.id).toBe('agency/us-department-of-state');
  });

  test('whoever of the graph is called so, or shares the surname, is offered with the reason', () => {
    const known: KnownName[] = [{ id: 'person/wang-yi', type: 'Person', names: ['Wang Yi'] }];
    expect(whoIs('Wang Yi met her.', 'Wang Yi', known)?.candidates).toMatchObject([{ id: 'person/wang-yi' }]);
    expect(whoIs('Minister Wang met her.', 'Wang', known)?.candidates).toMatchObject([
      { id: 'person/wang-yi' },
    ]);
  });
});

describe('any text', () => {
  const PARTS = ['Wang Yi', 'the', 'Ministry of', '(', ')', 'Co., Ltd.', ', aka', '“', '”', 'U.S.', 'four', 'companies', 'J.', 'Beijing', 'said', '.', '\u0301', '🙂', 'de la', '-', '’s', 'Austin', 'Lloyd Austin', 'NATO', '\n']; // oxfmt-ignore

  test(`has names whose words are those of the text, in order, none over another (seed ${SEED})`, () => {
    const random = toRandom(SEED);
    for (let run = 0; run < 150; run++) {
      const text = Array.from({ length: 40 }, () => pick(PARTS, random)).join(' ');
      const { entities, mentions } = read(text);
      const ids = new Set(entities.map(({ id }) => id));
      expect(mentions.filter(({ start, end, surface }) => text.slice(start, end) !== surface)).toEqual([]);
      expect(mentions.filter((mention) => !ids.has(mention.entity))).toEqual([]);
      expect(mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)).toEqual(mentions);
      const names = mentions.filter(({ kind }) => kind === 'name' || kind === 'demonym');
      expect(names.filter(({ start }, index) => start < (names[index - 1]?.end ?? 0))).toEqual([]);
    }
  });

  test.each([
    'Alpha Bravo ',
    '( [ ',
    'Ovidio Guzman Lopez, aka ',
    'MINISTRY OF ',
    'A.B.',
    'Office of the ',
    'foreign officials and ',
    'drug trafficking ',
  ])('of nothing but “%s” is read to its end', (part) => {
    expect(read(part.repeat(3_000)).entities.length).toBeLessThan(3_000);
  });
});
