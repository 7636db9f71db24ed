import { untrack } from 'svelte';
import type { Place } from '$lib/dossier/model/dossier';
import type { Covered } from '$lib/map/markers/types';
import { controlsRoom, popupRoom, popupSide, type PopupSide } from './popup-room';

interface Spot {
  x: number;
  y: number;
}

/** What the selected place needs of the map: points and bounds in degrees, everything else in px. */
interface SelectedMap {
  /** Takes the size that the page gives it now. */
  resize(): void;
  follow(point: [number, number], moved: (x: number, y: number) => void): () => void;
  /** Where the markers are. */
  spots(): readonly Spot[];
  show(
    point: [number, number],
    covered: Covered,
    how: { atOnce: boolean; around: [number, number, number, number] | null },
  ): void;
}

/** What showing a selected place depends on, all of it as it is at the moment. */
export interface SelectedOptions {
  map(): SelectedMap | null;
  place(): Place | null;
  /** Where its marker is drawn instead of on its point, in degrees, and how far off that, px (x to the right, y down). */
  at(): [number, number] | null;
  offset(): readonly [x: number, y: number];
  /** Whether it shows in a popup over the map, and the map's width, px. */
  hasPopup(): boolean;
  width(): number;
  covered(): Covered;
  /** The place that the page is about, if it is about one; its surroundings, [west, south, east, north] in degrees. */
  subject(): string | null;
  around(): [number, number, number, number];
  /** Whether the map is there without a flight. */
  isAtOnce(): boolean;
  /** Whether another map stands in its place, which cannot follow it: the camera then stays until that has given way. */
  isWaiting(): boolean;
}

/**
 * The selected place on the map, which is brought to where it is seen: beside its popup, or closely where the page is
 * about it. To be made while its component is.
 */
export class SelectedOnMap {
  readonly #options: SelectedOptions;
  #at = $state.raw<Spot | null>(null);
  /** On which side of it the popup stands, as decided when it was selected. */
  side = $state.raw<PopupSide | null>(null);
  /** The place that the map was brought close to; the one of the page from the start. */
  #closeTo: string | null;
  /** Where its marker is drawn, px of the map; null without a map. */
  readonly spot = $derived.by<Spot | null>(() => {
    const [right, down] = this.#options.offset();
    return this.#at && { x: this.#at.x + right, y: this.#at.y + down };
  });

  constructor(options: SelectedOptions) {
    this.#options = options;
    this.#closeTo = options.subject();
    $effect(() => {
      const [map, place] = [options.map(), options.place()];
      if (!map || !place) {
        this.#at = null;
        return;
      }
      return map.follow(options.at() ?? place.point, (x, y) => (this.#at = { x, y }));
    });
    $effect(() => {
      const [map, place] = [options.map(), options.place()];
      // On a map of another width a popup needs its room again, as where a phone is turned.
      const popupIn = options.hasPopup() ? options.width() : null;
      // A sheet that rises may come to cover it.
      if (popupIn === null) options.covered();
      if (!place) this.#closeTo = null;
      const isWaiting = options.isWaiting();
      if (!map || !place) return;
      map.resize();
      untrack(() => this.#bring(map, place, popupIn, isWaiting));
    });
  }

  #bring(map: SelectedMap, place: Place, popupIn: number | null, isWaiting: boolean): void {
    const { covered, subject, around, isAtOnce } = this.#options;
    const at = this.#at;
    this.side = popupIn !== null && at ? popupSide(popupIn, at, map.spots()) : null;
    if (isWaiting) return;
    const isNew = subject() !== null && subject() !== this.#closeTo;
    this.#closeTo = subject();
    const controls = document.documentElement.dir === 'rtl' ? 'left' : 'right';
    const room = {
      ...controlsRoom(controls),
      ...(popupIn !== null && this.side
        ? { [this.side]: popupRoom(popupIn, this.side, controls) }
        : {}),
    };
    map.show(
      place.point,
      { ...covered(), ...room },
      { atOnce: isAtOnce(), around: isNew ? around() : null },
    );
  }
}
