/** The elements of the base map, with no attribute but those it has: none that runs or loads anything. */
const ELEMENT =
  /<\/?(?:g|defs|clipPath|path|text|tspan|use)(?: (?:(?:aria-hidden|class|clip-path|d|data-bars|data-of|dy|font-size|id|transform|x|y)="[^"<]*"|href="#[^"<]*"))*\/?>/gi;

/** Whether markup is of the base map’s own elements alone. */
export function isBaseMap(markup: string): boolean {
  return !markup.replace(ELEMENT, '').includes('<');
}

const policy =
  typeof window === 'undefined'
    ? undefined
    : window.trustedTypes?.createPolicy('atlas-ground', {
        createHTML: (markup) => (isBaseMap(markup) ? markup : ''),
      });

/** The base map that a browser fetched, in a form that Trusted Types let become markup; nothing where it is something else. */
export function trustedBaseMap(markup: string): string {
  return policy?.createHTML(markup) ?? (isBaseMap(markup) ? markup : '');
}
