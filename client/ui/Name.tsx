/** A name from the data: plain text, kept from turning the direction of what stands around it. */
export function Name({ children }: { children: string }) {
  return <bdi className="name">{children}</bdi>;
}
