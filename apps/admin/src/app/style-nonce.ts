/**
 * Gives every style element made from now on the page's nonce. The component library gives it to its themes, but not
 * to the small styles with which an open dialog keeps the page behind it from scrolling; without it the content
 * security policy refuses those.
 */
export function giveStylesNonce(nonce: string | undefined): void {
  if (nonce === undefined) return;
  const make = document.createElement;
  document.createElement = function createElement(
    this: Document,
    name: string,
    options?: ElementCreationOptions,
  ) {
    const element = make.call(this, name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  } as typeof document.createElement;
}
