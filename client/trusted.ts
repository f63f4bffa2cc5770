/** What the browser's own types do not know yet (Trusted Types). */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): object };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The only policy of the page: a script may be loaded from where the page itself came from, nothing else. */
const policy = trustedTypes?.createPolicy('redthread', { createScriptURL: toOwnScript });

/** Starts one of our own workers; `url` is what the bundler gives for `./x.worker.ts?worker&url`. */
export function makeWorker(url: string): Worker {
  // Worker takes the trusted object that a string was turned into, but its type says only string.
  const trusted = (policy?.createScriptURL(url) ?? url) as string;
  return new Worker(trusted, { type: 'module' });
}

function toOwnScript(url: string): string {
  const { href, origin } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError(`${href} is not a script of this page.`);
  return href;
}
