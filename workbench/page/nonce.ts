// The word by which the page's policy knows its own scripts.

/** Of this page's scripts: what is put into its frames runs only with it. */
export function pageNonce(): string {
  return document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
}
