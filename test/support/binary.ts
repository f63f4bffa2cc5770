/** For supertest: the bytes of an answer as they came, whatever their type. */
export function binary(
  response: NodeJS.ReadableStream,
  done: (error: Error | null, bytes: Buffer) => void,
): void {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
}
