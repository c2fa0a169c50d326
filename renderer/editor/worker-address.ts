interface ScriptPolicy {
  createScriptURL(address: string): string;
}

declare global {
  /** Chromium's since 83; TypeScript's own types of the page do not have it yet. */
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy }
    | undefined;
}

let policy: ScriptPolicy | null = null;

/**
 * The address of a worker that the build has written, as the page's policy wants it: it runs no script from a mere
 * string. A page may make a policy of a name once, so every worker's address comes from here.
 */
export function workerAddress(built: string): string {
  policy ??= globalThis.trustedTypes?.createPolicy('galley', { createScriptURL: ownAddress }) ?? null;
  return policy?.createScriptURL(built) ?? built;
}

function ownAddress(built: string): string {
  const { origin } = new URL(built, document.baseURI);
  if (origin !== window.location.origin) throw new TypeError(`Not a worker of this page: ${built}`);
  return built;
}
