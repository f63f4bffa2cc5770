import { randomUUID } from 'node:crypto';

/** A run in a slot that tells when it is left. */
export function aFlight(text: string) {
  let isLeft = false;
  let leave = () => {};
  const left = new Promise<void>((resolve) => {
    leave = () => {
      isLeft = true;
      resolve();
    };
  });
  const run = { id: randomUUID(), signal: new AbortController().signal };
  return { flying: { run, slot: { leave }, text }, left, hasLeft: () => isLeft };
}

/** Work that tells when it begins, and lasts as long as that. */
export function underWay(until: Promise<void>) {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const work = () => {
    begin();
    return until;
  };
  return { begun, work };
}
