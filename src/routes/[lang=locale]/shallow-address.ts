import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { Address } from '$lib/atlas/atlas.svelte';

/** Ms after which a change that the browser would not take is written once more. */
const LATER = 5000;

/**
 * The address as a page's choices change it. Browsers take some hundred changes in a while: Safari refuses more with an
 * error, others pass over them in silence. The view holds all the same, and the address follows when they take it again.
 */
export function shallowAddress(): Pick<Address, 'push' | 'replace'> {
  let later: ReturnType<typeof setTimeout> | undefined;
  const write = (change: typeof pushState, link: string) => {
    clearTimeout(later);
    const wanted = new URL(location.pathname + link, location.href);
    // What is the address already is no step in history.
    const how = wanted.href === location.href ? replaceState : change;
    try {
      how(wanted, page.state);
    } catch {
      // Refused: seen below, as where it was passed over.
    }
    const { href } = location;
    if (href === wanted.href) return;
    later = setTimeout(() => {
      if (location.href === href) write(replaceState, link);
    }, LATER);
  };
  return {
    push: (link) => write(pushState, link),
    replace: (link) => write(replaceState, link),
  };
}
