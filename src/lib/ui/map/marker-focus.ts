import { tick } from 'svelte';
import type { Arranged } from '$lib/map/markers/arrange';

/** The keyboard’s way among the markers: the focus goes along where what had it is gone. */
export class MarkerFocus {
  readonly #section: () => HTMLElement;
  /** The site that a chip on the edge is taking the reader to: its button gets the focus, for the chip will be gone. */
  #goal: string | null = null;

  constructor(section: () => HTMLElement) {
    this.#section = section;
  }

  /** The map is on its way to a site. */
  sendTo(site: string): void {
    this.#goal = site;
  }

  /** The map has come to rest. */
  arrive(markers: readonly Arranged[]): void {
    const marker = markers.find(({ site, cluster }) =>
      (cluster ?? [site]).some(({ id }) => id === this.#goal),
    );
    this.#goal = null;
    if (marker) this.#focus(marker.site.id);
  }

  /** Who had the focus on a static marker keeps it on the live one, which is about to be drawn. */
  async handOver(): Promise<void> {
    const { activeElement } = document;
    const site = activeElement?.closest<SVGElement>('[data-site]')?.dataset.site;
    if (site === undefined) return;
    await tick();
    this.#focus(site);
  }

  #focus(site: string): void {
    this.#section().querySelector<HTMLElement>(`[data-place="${site}"]`)?.focus();
  }
}
