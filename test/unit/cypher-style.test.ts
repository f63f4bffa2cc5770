import { describe, expect, test } from '@jest/globals';
import { faultsOf } from '../support/cypher-style/rules.ts';
import { tidied } from '../support/cypher-style/tidied.ts';

const internal = (text: string): string[] => faultsOf(text, { isShelf: false }).map(({ fault }) => fault);

const neighbours = `// @title Who is next to whom
// @param id entity - where to start
MATCH (start:Entity {id: $id})-[r:/*types*/]-(other:Entity)
WHERE NOT other:Hub
  AND r.status IN $statuses
CALL (other) {
  MATCH (other)-[tie:MEMBER_OF|MET]-()
  RETURN count(tie) AS ties
}
WITH other, ties, EXISTS { MATCH (other)--(:Sanction) } AS sanctioned
ORDER BY ties DESC, other.id
LIMIT $limit
RETURN other, CASE WHEN ties > 100 THEN 'hub' ELSE 'leaf' END AS kind
`;

const load = `UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
  ON CREATE SET e.createdAt = datetime()
SET e += row.properties, e:$(row.type)
WITH e, [x IN e.aliases WHERE x STARTS WITH $prefix | x] AS aliases
RETURN e.id AS id, any(x IN aliases WHERE x IS NOT NULL) AS known
`;

const paths = `MATCH p = SHORTEST /*k*/ (a:Entity {id: $from})
  (()-[r:/*types*/]-(b:Entity WHERE NOT b:Hub)){1,/*hops*/}
  (z:Entity {id: $to})
RETURN p
`;

const schema = `CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (e:Entity)
ON EACH [e.name, e.aliases]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}};
`;

const ending = `SHOW TRANSACTIONS
YIELD transactionId AS id, metaData
WHERE metaData.run = $run
TERMINATE TRANSACTIONS id
YIELD message
RETURN count(*) AS ended
`;

describe('the look of Cypher', () => {
  test.each([
    ['a reading query', neighbours],
    ['a loading query', load],
    ['a path query', paths],
    ['a schema statement', schema],
    ['a statement on transactions', ending],
  ])('%s in the style of the house is left alone', (_kind, text) => {
    expect(internal(text)).toEqual([]);
  });

  test.each([
    ['MATCH (n)\nreturn n\n', '`return` is a keyword: RETURN'],
    ['MATCH (n) RETURN n\n', 'RETURN begins a line of its own'],
    ['CALL () {\n  MATCH (n) RETURN n\n}\nRETURN n\n', 'RETURN begins a line of its own'],
    ['CALL () {\nMATCH (n)\n  RETURN n\n}\nRETURN n\n', 'MATCH stands at column 3'],
    ['MATCH (n)\nWHERE n.a\nAND n.b\nRETURN n\n', 'two more spaces than the clause it goes on with'],
    ['MATCH (n:legal_case)\nRETURN n\n', 'the label legal_case is written like this: LegalCase'],
    ['MATCH ()-[r:memberOf]-()\nRETURN r\n', 'the type memberOf is written like this: MEMBER_OF'],
    ['MATCH ()-[r:MET|memberOf]-()\nRETURN r\n', 'the type memberOf is written like this: MEMBER_OF'],
    ['MATCH (n)\nRETURN n.first_day\n', 'the property first_day is written like this: firstDay'],
    ['MATCH (n {First: $x})\nRETURN n\n', 'the property First is written like this: firstDay'],
    ["MATCH (n {name: 'Ada Lovelace'})\nRETURN n\n", "'Ada Lovelace' is a value: make it a parameter"],
    ["MATCH (n {id: 'person/ada'})\nRETURN n\n", "'person/ada' is a value: make it a parameter"],
    ['MATCH (n)-[*]-(m)\nRETURN n\n', 'a path without an upper bound'],
    ['MATCH (n)-[r:MET*2..]-(m)\nRETURN n\n', 'a path without an upper bound'],
    ['MATCH (n)-[:MET]->+(m)\nRETURN n\n', 'a path without an upper bound'],
    ['MATCH (n)((a)--(b)){2,}(m)\nRETURN n\n', 'a path without an upper bound'],
    ['MATCH (n)\nRETURN n // all of it\n', '// all of it is no placeholder; reasons stand on lines above'],
    ['MATCH (n:/*labels*/)\nRETURN n\n', '/*labels*/ is no placeholder; reasons stand on lines above'],
    ['MATCH (n) \nRETURN n\n', 'space at the end of the line'],
    ['MATCH (n)\nRETURN n', 'one line break at the end'],
  ])('%j: %s', (text, fault) => {
    expect(internal(text)).toEqual([fault]);
  });

  test('a bounded path is fine', () => {
    expect(internal('MATCH (n)-[:MET*1..3]-(m)((a)--(b)){0,4}(o)\nRETURN (n.a + 1) * 2 AS twice\n')).toEqual(
      [],
    );
  });

  test('a query on a shelf must end somewhere', () => {
    const text = 'MATCH (n)\nRETURN n\n';
    expect(faultsOf(text, { isShelf: true })).toEqual([{ line: 1, fault: 'no LIMIT' }]);
    expect(faultsOf(`${text}LIMIT 5\n`, { isShelf: true })).toEqual([]);
  });

  test('names the line of a fault below strings and comments that run over several', () => {
    const text = "// 'one'\nMATCH (n)\nWHERE n.a = '\n'\nreturn n\n";
    expect(faultsOf(text, { isShelf: false }).map(({ line }) => line)).toEqual([5]);
  });

  test('mending changes white space only, and twice is once', () => {
    const untidy = '\nMATCH (n)  \r\n\tWHERE n.a\nreturn n\n\n';
    expect(tidied(untidy)).toBe('MATCH (n)\n  WHERE n.a\nreturn n\n');
    expect(tidied(tidied(untidy))).toBe(tidied(untidy));
  });
});
