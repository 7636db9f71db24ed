import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { onDestroy, untrack } from 'svelte';
import type { Address } from '$lib/atlas/atlas.svelte';

/** Ms after which a change that the browser would not take is written once more. */
const LATER = 5000;

/** What the address leads to beside the link: its path, and what is open over the page there. */
interface Spot {
  path: string;
  state: App.PageState;
}

/** The address of a page as choices on it change it, and what is open over the page. */
interface ShallowAddress extends Pick<Address, 'replace'> {
  /** With a spot, what is open over the page changes too. */
  push(link: string, spot?: Spot): void;
  /** What is open over the page, whether or not the address tells it yet. */
  state(): App.PageState;
}

/**
 * The address as a page's choices change it. Browsers take some hundred changes in a while: Safari refuses more with an
 * error, others pass over them in silence. The view holds all the same, and the address follows when they take it again.
 * To be called while the page’s component is made, with which it ends.
 */
export function shallowAddress(): ShallowAddress {
  let later: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  onDestroy(() => {
    isOver = true;
    clearTimeout(later);
  });
  /** Where a refused change leads, and the address that stands instead: with another one it is over. */
  let refused = $state.raw<(Spot & { at: string }) | null>(null);
  const standing = () => (refused && refused.at === location.href ? refused : null);
  const state = () => {
    // Read in any case: it changes with the address, which tells nobody itself.
    const { state: told } = page;
    return standing()?.state ?? told;
  };
  const here = (): Spot => ({ path: standing()?.path ?? location.pathname, state: state() });
  const write = (change: typeof pushState, link: string, spot = untrack(here)) => {
    clearTimeout(later);
    if (isOver) return;
    const wanted = new URL(spot.path + link, location.href);
    // What is the address already is no step in history.
    const how = wanted.href === location.href ? replaceState : change;
    try {
      how(wanted, spot.state);
    } catch {
      // Refused: seen below, as where it was passed over.
    }
    const { href } = location;
    refused = href === wanted.href ? null : { ...spot, at: href };
    if (!refused) return;
    later = setTimeout(() => {
      if (location.href === href) write(replaceState, link, spot);
    }, LATER);
  };
  return {
    push: (link, spot) => write(pushState, link, spot),
    replace: (link) => write(replaceState, link),
    state,
  };
}
