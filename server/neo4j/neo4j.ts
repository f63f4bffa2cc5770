import type { Neo4jUnavailable } from './unavailable.ts';

export type Rung = 'uri' | 'docker' | 'local';

/** A Neo4j that answered, and how to let go of it. */
export interface Neo4j {
  rung: Rung;
  uri: string;
  user: string;
  password: string;
  /** Undefined: the home database of the user. */
  database: string | undefined;
  /** Where a password that we made is kept; undefined for one that was given to us. */
  passwordFile: string | undefined;
  /** One line for people: which server this is and where it runs. Holds no secret. */
  description: string;
  /** Lets go of the server; one that we started is stopped when nobody else uses it. */
  stop(): Promise<void>;
  /** Settles when a server of our own is gone for good. Stays pending for servers that others run. */
  lost: Promise<Neo4jUnavailable>;
}

/** What happens while a server is looked for and kept: lines for the terminal, never a secret. */
export type Progress =
  | { kind: 'trying'; rung: Rung }
  | { kind: 'failed'; rung: Rung; why: string }
  | { kind: 'note'; text: string }
  | { kind: 'jars'; done: number; total: number; bytes: number; totalBytes: number };

export type Report = (progress: Progress) => void;
