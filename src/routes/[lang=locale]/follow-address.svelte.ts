import { afterNavigate } from '$app/navigation';
import { page } from '$app/state';
import { tick, untrack } from 'svelte';
import type { Atlas } from '$lib/atlas/atlas.svelte';
import type { Dossier, Fact } from '$lib/dossier/model/dossier';
import type { StoryRecord } from '$lib/dossier/view/story';

/** What the address is about, as it is at the moment: a fact or a step of the story, where it is one’s page. */
interface Addressed {
  atlas: Atlas;
  fact(): Fact | null;
  step(): StoryRecord | null;
}

/** Has an atlas show what the address says, whenever that changes. To be called while its component is made. */
export function followAddress({ atlas, fact, step }: Addressed): void {
  const read = () => atlas.read(new URL(location.href));
  const arrive = () => {
    read();
    // The first page arrives before SvelteKit can replace its address.
    void tick().then(() => {
      atlas.arriveAt(fact());
    });
  };
  whenAddressed(() => atlas.dossier, read, arrive);
  // Words are looked up once their index is there: they hide nothing that the page is about.
  $effect(() => {
    if (atlas.found) untrack(() => atlas.lookUpWordsFor(fact()));
  });
  afterNavigate(({ type }) => {
    const shown = step();
    // The first page begins with its part of the map, or where its link looks.
    if (type !== 'enter' && shown) atlas.lookAt(shown.bounds);
  });
}

/**
 * Reads the address whenever it changes or means something else than before; `arrive` where a page or a dossier has come.
 * To be called while a component is made.
 */
export function whenAddressed(
  dossier: () => Dossier | null,
  read: () => void,
  arrive: () => void = read,
): void {
  afterNavigate(arrive);
  // Back and forward between choices give the page another state and tell nobody else.
  $effect(() => {
    void Object.is(page.state, null);
    untrack(read);
  });
  // A dossier that came at the second try makes sense of the address only now.
  $effect(() => {
    if (dossier()) untrack(arrive);
  });
}
