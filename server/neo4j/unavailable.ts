export type UnavailableCode =
  | 'wrong-scheme'
  | 'wrong-password'
  | 'too-many-tries'
  | 'unreachable'
  | 'no-database'
  | 'no-docker'
  | 'docker-failed'
  | 'no-java'
  | 'jars-failed'
  | 'wrong-jar'
  | 'no-space'
  | 'start-failed'
  | 'home-busy'
  | 'died-too-often'
  | 'no-neo4j';

/** No Neo4j could be had: the message says what happened and what it means, the remedy what to try. */
export class Neo4jUnavailable extends Error {
  override readonly name = 'Neo4jUnavailable';
  readonly code: UnavailableCode;
  readonly remedy: string;

  constructor({
    code,
    message,
    remedy,
    cause,
  }: {
    code: UnavailableCode;
    message: string;
    remedy: string;
    cause?: unknown;
  }) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.remedy = remedy;
  }
}
