import { toSeen } from '../words/seen.ts';

/** A name from the data: plain text, kept from turning the direction of what stands around it, or its own. */
export function Name({ children }: { children: string }) {
  return <bdi className="name">{toSeen(children)}</bdi>;
}
