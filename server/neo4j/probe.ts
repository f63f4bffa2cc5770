import { connect } from 'node:net';

/** Why nothing answers at this host and port, found out by knocking once; undefined if something does. */
export function whyUnreachable({ host, port }: { host: string; port: number }): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 3_000 });
    const answer = (why?: string) => {
      socket.destroy();
      resolve(why);
    };
    socket.once('connect', () => answer());
    socket.once('timeout', () => answer('the host did not answer within 3 seconds'));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      answer(reasons.get(error.code ?? '') ?? error.message),
    );
  });
}

const reasons = new Map([
  ['ECONNREFUSED', 'nothing listens on that port'],
  ['ENOTFOUND', 'no host of that name is known'],
  ['EAI_AGAIN', 'the name of the host could not be looked up'],
  ['EHOSTUNREACH', 'there is no way to that host'],
  ['ENETUNREACH', 'there is no way to that network'],
  ['ETIMEDOUT', 'the host did not answer'],
  ['ECONNRESET', 'the connection was cut'],
]);
