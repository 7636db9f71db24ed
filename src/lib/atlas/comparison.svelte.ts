import {
  comparedCells,
  comparedPlaces,
  type ComparedPlaces,
} from '$lib/dossier/view/compared-places';
import { UNDATED } from '$lib/dossier/model/dossier';
import type { DossierOutcome } from '$lib/dossier/view/load-dossier';
import { eitherYears, type Found, type View } from '$lib/dossier/view/view';
import { formatComparison, parseComparison } from '$lib/link/comparison-link';
import { knownOf } from '$lib/link/known';
import { formatLink } from '$lib/link/link';
import type { Camera } from '$lib/base/mercator';
import { Atlas, type Address } from './atlas.svelte';

type Link = Pick<URL, 'searchParams' | 'search' | 'hash'>;

/**
 * Two atlases of one dossier side by side. Each has years of its own; what else a reader chooses, on either side,
 * holds on both, and both look at the same spot.
 */
export class Comparison {
  readonly sides: readonly [Atlas, Atlas];
  readonly #outcome: () => DossierOutcome;
  readonly #cells = $derived.by<[string, string]>(() => {
    const outcome = this.#outcome();
    return outcome.state === 'ready' ? comparedCells(outcome.dossier) : [UNDATED, UNDATED];
  });
  /** The places by the side that has facts of them; null without a dossier. */
  readonly places = $derived.by<ComparedPlaces | null>(() => {
    const [first, second] = this.sides;
    return first.shown && second.shown && comparedPlaces(first.shown, second.shown);
  });

  /** `find` looks words up among the facts: null while it cannot. */
  constructor(
    outcome: () => DossierOutcome,
    address: Pick<Address, 'push' | 'replace'>,
    find: (words: string) => Found,
  ) {
    this.#outcome = outcome;
    const atSide = (own: 0 | 1) => {
      const tell = (how: 'push' | 'replace') => () => {
        this.#align(own);
        address[how](this.link);
      };
      return new Atlas(
        outcome,
        { selected: () => null, push: tell('push'), replace: tell('replace') },
        find,
      );
    };
    this.sides = [atSide(0), atSide(1)];
    // A page that is made has no query.
    this.read({ searchParams: new URLSearchParams(), search: '', hash: '' });
  }

  /** Takes years, filters and camera from an address; nonsense in it falls back to the defaults. */
  read(url: Link): void {
    const known = knownOf(this.sides[0].dossier);
    const { views, camera, data } = parseComparison(url, known, this.#cells);
    for (const place of [0, 1] as const) {
      const side = this.sides[place];
      side.view = views[place];
      side.camera = camera ?? side.camera;
      side.data = data;
    }
  }

  /** The query and fragment that bring back the two views and the camera of now. */
  get link(): string {
    return this.#linkWith(this.sides[0].camera);
  }

  /** The same with the camera in any case, for somebody else's screen. */
  get shareLink(): string {
    return this.#linkWith(this.sides[0].camera ?? this.sides[0].firstCamera);
  }

  /** The query of the map that shows what either side shows. */
  get eitherQuery(): string {
    const [first, second] = this.sides;
    return formatLink({
      view: eitherYears(first.view, second.view),
      camera: null,
      typed: '',
      data: first.data,
    });
  }

  #linkWith(camera: Camera | null): string {
    const views: [View, View] = [this.sides[0].view, this.sides[1].view];
    return formatComparison({ views, camera, data: this.sides[0].data }, this.#cells);
  }

  #align(own: 0 | 1): void {
    const { view, camera } = this.sides[own];
    const other = this.sides[own === 0 ? 1 : 0];
    const { years, undated } = other.view;
    other.view = { ...view, years, undated };
    other.camera = camera;
  }
}
