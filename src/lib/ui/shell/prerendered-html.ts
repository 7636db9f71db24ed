/**
 * For `{@html}` in a browser, where the page as it was made has the markup: Svelte then keeps what is there, whatever
 * the value is, if it is not `''`. Where there is nothing to keep this is nothing, in a form that Trusted Types let
 * pass; so no text becomes markup in a browser.
 */
export const prerenderedHtml =
  (typeof window === 'undefined' ? undefined : window.trustedTypes?.emptyHTML) ?? ' ';
