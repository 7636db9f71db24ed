import { onMount } from 'svelte';

const OWN_TAB = { target: '_blank', rel: 'noopener' } as const;

/**
 * What the links and forms of a page have that may stand in somebody else's frame, where no page but an embed is
 * let in: a tab of their own. Outside a frame, nothing. To be made with a component.
 */
export class OutOfFrame {
  #isFramed = $state(false);
  readonly attributes = $derived(this.#isFramed ? OWN_TAB : {});

  constructor() {
    onMount(() => {
      this.#isFramed = window.top !== window;
    });
  }
}
