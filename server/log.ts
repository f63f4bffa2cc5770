import pino, { type Logger } from 'pino';

/** One line of JSON per happening. Passwords, cookies and query parameters never reach it. */
export function createLog(level: string): Logger {
  return pino({
    level,
    redact: {
      paths: [
        'req.headers.authorization',
        'req.headers.cookie',
        '*.password',
        'cause.query',
        'cause.parameters',
      ],
      censor: '[removed]',
    },
    serializers: { cause: pino.stdSerializers.err },
  });
}
