import type { Shape } from './wraps.ts';

/** What a text is after; all of it is refused. */
export type Aim = 'write' | 'schema' | 'users' | 'reach out' | 'reveal or end';

export interface Template {
  aim: Aim;
  shape: Shape;
  text: string;
}

/** Sent with every text, which takes of it what it names. */
export const PARAMS = {
  label: 'Hacked', labels: ['Hacked', 'Hub'], key: 'hacked', name: 'hacked', rows: [{ id: 'hacked/1' }, { id: 'hacked/2' }],
  id: 'person/hacked', tx: 'neo4j-transaction-1', password: 'hacked-password', text: 'CREATE (:Hacked)', n: 1,
}; // oxfmt-ignore

const WRITES = [
  "CREATE (:Hacked {id: 'hacked/0'})",
  'CREATE (a:Hacked)-[r:HACKS]->(b:Hacked)',
  'CREATE (h:Hacked) RETURN 1 AS x',
  'CREATE (h:$($label) {id: $id})',
  'CREATE (h:$any($labels))',
  'INSERT (:Hacked {n: 1})',
  'INSERT (:Hacked)-[:HACKS]->(:Hacked)',
  'MERGE (h:Hacked {id: $id})',
  'MERGE (h:Hacked {id: $id}) ON CREATE SET h.n = 1 ON MATCH SET h.n = 2 RETURN h.n AS x',
  'MERGE (a:Hacked)-[r:HACKS {n: 1}]->(b:Hacked)',
  'MATCH (n:Entity) SET n.name = $name',
  'MATCH (n:Entity) SET n:Hacked',
  'MATCH (n:Entity) SET n IS Hacked',
  'MATCH (n:Entity) SET n:$($label)',
  'MATCH (n:Entity) SET n[$key] = $name',
  'MATCH (n:Entity) SET n += {hacked: true} RETURN count(n) AS x',
  'MATCH (n:Entity) SET n = {}',
  'MATCH (n:Redthread) SET n.schema = 999',
  'MATCH (n:Lock) SET n.hacked = true',
  'MATCH (n:Claim) SET n.hedged = NOT n.hedged',
  'MATCH (:Entity)-[r]->(:Entity) SET r.hacked = true',
  'MATCH (n:Entity) REMOVE n.name',
  'MATCH (n:Hub) REMOVE n:Hub',
  'MATCH (n:Entity) REMOVE n[$key], n:$($label)',
  'MATCH (n) DETACH DELETE n',
  'MATCH (n:Load) DELETE n',
  'MATCH ()-[r]->() DELETE r',
  'MATCH (n:Step) NODETACH DELETE n',
  'MATCH p = (:Entity)-[]-() DETACH DELETE p',
  'MATCH (n:Entity) WITH collect(n) AS all DETACH DELETE all[0]',
  'FOREACH (i IN [1, 2] | CREATE (:Hacked {n: i}))',
  'FOREACH (i IN [1] | FOREACH (j IN [1] | MERGE (:Hacked {n: j})))',
  'MATCH (n:Entity) FOREACH (m IN [n] | SET m.hacked = true)',
  'MATCH (n:Entity) FOREACH (m IN CASE WHEN true THEN [n] ELSE [] END | DETACH DELETE m)',
  'UNWIND $rows AS row CREATE (h:Hacked) SET h = row',
  'UNWIND $rows AS row MERGE (h:Hacked {id: row.id}) RETURN count(h) AS x',
  'WITH 1 AS w CREATE (:Hacked) WITH w RETURN w AS x',
  'OPTIONAL MATCH (n:Nobody) CREATE (:Hacked)',
  'MATCH (n:Entity) CALL (n) { SET n.hacked = true }',
  'MATCH (n:Entity) CALL { WITH n SET n.hacked = true }',
  'MATCH (n:Entity) WITH n LIMIT 3 CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1 ROWS',
  'UNWIND range(1, 3) AS i CALL (i) { CREATE (:Hacked {n: i}) } IN TRANSACTIONS',
  'UNWIND range(1, 3) AS i CALL (i) { CREATE (:Hacked) } IN 2 CONCURRENT TRANSACTIONS OF 1 ROWS ON ERROR CONTINUE',
  'CALL { CREATE (h:Hacked) RETURN h } RETURN 1 AS x',
  'CALL { CALL { CREATE (:Hacked) } RETURN 1 AS y } RETURN y AS x',
  'USING PERIODIC COMMIT 1 CREATE (:Hacked)',
  'MATCH (a:Entity) WITH a LIMIT 1 CREATE (a)-[:HACKS]->(b:Hacked) SET b.n = size([(a)--(c) | c])',
  'CREATE UNIQUE (:Hacked)-[:HACKS]->(:Hacked)',
];

const SCHEMA = [
  'CREATE INDEX hacked FOR (n:Entity) ON (n.hacked)',
  'CREATE INDEX hacked IF NOT EXISTS FOR (n:Entity) ON (n.hacked)',
  'CREATE RANGE INDEX hacked FOR ()-[r:MET]-() ON (r.hacked)',
  'CREATE TEXT INDEX hacked FOR (n:Entity) ON (n.hacked)',
  'CREATE POINT INDEX hacked FOR (n:Entity) ON (n.hacked)',
  'CREATE FULLTEXT INDEX hacked FOR (n:Entity|Claim) ON EACH [n.hacked]',
  'CREATE VECTOR INDEX hacked FOR (n:Entity) ON (n.hacked)',
  'CREATE LOOKUP INDEX hacked FOR (n) ON EACH labels(n)',
  'CREATE CONSTRAINT hacked FOR (n:Hacked) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT hacked IF NOT EXISTS FOR ()-[r:HACKS]-() REQUIRE r.id IS UNIQUE',
  'CREATE CONSTRAINT hacked FOR (n:Hacked) REQUIRE n.id IS NOT NULL',
  'CREATE CONSTRAINT $name FOR (n:Hacked) REQUIRE n.id IS UNIQUE',
  'DROP INDEX entity_names',
  'DROP INDEX $name IF EXISTS',
  'DROP CONSTRAINT entity_id',
  'DROP CONSTRAINT hacked IF EXISTS',
];

const USERS = [
  "CREATE USER hacker SET PASSWORD 'hacked-password'",
  "CREATE OR REPLACE USER hacker SET PASSWORD 'hacked-password' CHANGE NOT REQUIRED",
  'CREATE USER hacker IF NOT EXISTS SET PASSWORD $password',
  "ALTER USER neo4j SET PASSWORD 'hacked-password'",
  'ALTER USER neo4j SET PASSWORD CHANGE REQUIRED',
  "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'hacked-password'",
  'RENAME USER neo4j TO hacker',
  'DROP USER neo4j',
  'DROP USER hacker IF EXISTS',
  'CREATE ROLE hackers',
  'GRANT ROLE admin TO neo4j',
  'GRANT ALL ON DBMS TO hackers',
  'DENY READ {*} ON GRAPH * NODES * TO hackers',
  'REVOKE ROLE admin FROM neo4j',
  'CREATE DATABASE hacked',
  'CREATE OR REPLACE DATABASE hacked',
  'DROP DATABASE neo4j',
  'STOP DATABASE neo4j',
  'START DATABASE neo4j',
  'ALTER DATABASE neo4j SET ACCESS READ ONLY',
  'CREATE ALIAS hacked FOR DATABASE neo4j',
  "ENABLE SERVER 'hacked'",
  'DEALLOCATE DATABASES FROM SERVER $name',
];

const REVEALS = [
  'SHOW USERS', 'SHOW CURRENT USER', 'SHOW USERS YIELD user RETURN user AS x', 'SHOW ROLES', 'SHOW PRIVILEGES',
  'SHOW SUPPORTED PRIVILEGES', 'SHOW DATABASES', 'SHOW DEFAULT DATABASE', 'SHOW HOME DATABASE YIELD name RETURN name AS x',
  'SHOW ALIASES FOR DATABASE', 'SHOW SERVERS', 'SHOW SETTINGS', "SHOW SETTINGS 'dbms.security.auth_enabled'",
  "SHOW SETTINGS YIELD name, value WHERE name CONTAINS 'directories' RETURN value AS x", 'SHOW TRANSACTIONS',
  'SHOW TRANSACTIONS YIELD currentQuery, parameters RETURN currentQuery AS x', 'SHOW TRANSACTIONS $tx',
  "TERMINATE TRANSACTIONS 'neo4j-transaction-1'", 'TERMINATE TRANSACTION $tx', "TERMINATE TRANSACTIONS 'neo4j-transaction-1', 'neo4j-transaction-2' YIELD message RETURN message AS x",
  'SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message AS x',
  'SHOW PROCEDURES', 'SHOW PROCEDURES EXECUTABLE BY CURRENT USER YIELD name RETURN name AS x', 'SHOW FUNCTIONS',
  'SHOW BUILT IN FUNCTIONS', 'SHOW INDEXES', 'SHOW FULLTEXT INDEXES YIELD name RETURN name AS x', 'SHOW CONSTRAINTS',
  'SHOW UNIQUE CONSTRAINTS YIELD name RETURN name AS x', 'SHOW GRAPH TYPES',
].map((text): Template => ({ aim: 'reveal or end', shape: 'alone', text })); // oxfmt-ignore

/** Every procedure of 5.26 that is not on the list of the gate, with what it yields as `x` where it yields. */
export const PROCEDURES = [
  "db.awaitIndex('entity_names', 1)", 'db.awaitIndexes(1)', 'db.clearQueryCaches() YIELD value',
  "db.createLabel('Hacked')", "db.createProperty('hackedProperty')", "db.createRelationshipType('HACKED')",
  "db.create.setNodeVectorProperty(n, 'hacked', [1.0])", "db.create.setVectorProperty(n, 'hacked', [1.0]) YIELD node",
  "db.create.setRelationshipVectorProperty(r, 'hacked', [1.0])", 'db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
  'db.index.fulltext.listAvailableAnalyzers() YIELD analyzer', "db.index.vector.createNodeIndex('hacked', 'Entity', 'hacked', 3, 'cosine')",
  "db.index.vector.queryNodes('hacked', 1, [1.0]) YIELD score", "db.index.vector.queryRelationships('hacked', 1, [1.0]) YIELD score",
  'db.info() YIELD id', 'db.prepareForReplanning(1)', "db.resampleIndex('entity_names')", 'db.resampleOutdatedIndexes()',
  "db.stats.clear('QUERIES') YIELD message", "db.stats.collect('QUERIES', {durationSeconds: 1}) YIELD message",
  "db.stats.retrieve('GRAPH COUNTS') YIELD data", "db.stats.retrieveAllAnonymized('hacked') YIELD data", 'db.stats.status() YIELD status',
  "db.stats.stop('QUERIES') YIELD message", 'dbms.cluster.routing.getRoutingTable({}) YIELD servers', 'dbms.components() YIELD versions',
  'dbms.info() YIELD id', "dbms.killConnection('bolt-100000') YIELD message", "dbms.killConnections(['bolt-100000', 'bolt-100001']) YIELD message",
  'dbms.listCapabilities() YIELD name', "dbms.listConfig('') YIELD value", 'dbms.listConnections() YIELD clientAddress',
  "dbms.queryJmx('java.lang:*') YIELD attributes", 'dbms.routing.getRoutingTable({}) YIELD servers', 'dbms.showCurrentUser() YIELD username',
  'dbms.upgrade() YIELD status', 'dbms.upgradeStatus() YIELD status', 'tx.getMetaData() YIELD metadata', "tx.setMetaData({run: 'hacked'})",
] as const; // oxfmt-ignore

export const TEMPLATES: readonly Template[] = [
  ...WRITES.map((text): Template => ({ aim: 'write', shape: 'update', text })),
  ...SCHEMA.map((text): Template => ({ aim: 'schema', shape: 'alone', text })),
  ...USERS.map((text): Template => ({ aim: 'users', shape: 'alone', text })),
  ...REVEALS,
  ...PROCEDURES.flatMap(toCalls),
];

/** A call as it is written alone, and one that can stand in any other text. */
function toCalls(call: string): Template[] {
  const aim = /^db\.create|createNodeIndex|upgrade\(/.test(call) ? 'write' : 'reveal or end';
  const [name = '', yielded] = call.split(' YIELD ');
  const before = /\((n|r),/.test(call)
    ? 'MATCH (n:Entity)-[r]->(:Entity) WITH n, r ORDER BY n.id LIMIT 1 '
    : '';
  const plain = `${before}CALL ${name}`;
  const told = yielded === undefined ? `${plain} RETURN 1 AS x` : `${plain} YIELD ${yielded} RETURN ${yielded} AS x`;
  return [
    { aim, shape: 'alone', text: before === '' ? plain : told },
    { aim, shape: 'read', text: told },
  ];
} // oxfmt-ignore
