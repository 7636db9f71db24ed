import { untrack } from 'svelte';
import type { Atlas } from '$lib/atlas/atlas.svelte';
import type { AtlasMap } from '$lib/map/atlas-map';
import type { Box, Covered, Site } from '$lib/map/markers/types';
import type { RouteLine } from '$lib/map/markers/route-line';
import type { Theme } from '$lib/static-map/palette';
import type { Bounds } from '$lib/static-map/viewport';

/** What a map follows, all of it as it is at the moment. */
export interface Followed {
  map(): AtlasMap | null;
  atlas: Atlas;
  /** What it draws of the reader's choice. */
  drawn(): { sites: readonly Site[]; routes: readonly RouteLine[] };
  /** Whether the page waits until it has drawn a choice. */
  isFirst: boolean;
  theme(): Theme;
  /** The selected site, and whether the map writes its name. */
  selected(): string | null;
  isNamed(): boolean;
  /** What lies over the map, px of it. */
  occupied(): readonly Box[];
  /** What lies over it within the frame, for what has had no room. */
  within(): readonly Box[];
  covered(): Covered;
  /** The part of the map that it began with, which is not to be gone to once more. */
  startedWith(): Bounds | null;
}

/** Mirrors the atlas into a map, one effect a property. To be called while its component is made. */
export function followAtlas(followed: Followed): void {
  const { atlas, isFirst, map } = followed;
  $effect(() => (map() && isFirst ? atlas.lead() : undefined));
  $effect(() => {
    const { sites, routes } = followed.drawn();
    const picture = map()?.setShown(sites, routes);
    if (picture) untrack(() => atlas.followAfter(picture));
  });
  $effect(() => map()?.setTheme(followed.theme()));
  $effect(() => {
    const { wantedBounds } = atlas;
    // A step of the story may be opened before there is a map, which then begins with it.
    if (wantedBounds && wantedBounds !== followed.startedWith()) {
      const now = map();
      untrack(() => now?.fit(wantedBounds, followed.covered()));
    }
  });
  $effect(() => map()?.setOccupied(followed.occupied(), followed.within()));
  $effect(() => map()?.select(followed.selected(), followed.isNamed()));
}
