/** The elements of the plate's ground, with no attribute but those it has: none that runs or loads anything. */
const ELEMENT =
  /<\/?(?:g|defs|clipPath|path|text|use)(?: (?:(?:aria-hidden|class|clip-path|d|id|transform)="[^"<]*"|href="#[^"<]*"))*\/?>/gi;

/** Whether markup is of the plate's own elements alone. */
export function isGround(markup: string): boolean {
  return !markup.replace(ELEMENT, '').includes('<');
}

const policy =
  typeof window === 'undefined'
    ? undefined
    : window.trustedTypes?.createPolicy('atlas-ground', {
        createHTML: (markup) => (isGround(markup) ? markup : ''),
      });

/** The ground that a browser fetched, in a form that Trusted Types let become markup; nothing where it is something else. */
export function trustedGround(markup: string): string {
  return policy?.createHTML(markup) ?? (isGround(markup) ? markup : '');
}
