import { defaultView, sameView, type Found, type View } from '$lib/dossier/view/view';
import type { Visible } from '$lib/dossier/view/visible';

/** What the page goes on showing while the map draws a choice. */
interface Before {
  view: View;
  found: Found;
  shown: Visible | null;
  /** The choice goes on from the one before, as a drag does: no step of its own in history. */
  following: boolean;
}

/** What a choice is made of: all of it as it is at the moment. */
interface ChoiceOptions {
  /** Ids of the facts that match the words of a view. */
  find(view: View): Found;
  /** What shows under a view; null without a dossier. */
  visible(view: View, found: Found): Visible | null;
  /** The page shows another choice than before. */
  onFollowed(following: boolean): void;
}

/**
 * A reader's choice. The map draws it at once; the page around the map, and the address, follow when it is drawn, so
 * that nothing keeps the map waiting. Without a map they follow at once.
 */
export class Choice {
  readonly #options: ChoiceOptions;
  #maps = 0;
  #now = $state.raw<View>(defaultView);
  #before = $state.raw<Before | null>(null);
  readonly #foundNow = $derived.by<Found>(() => this.#options.find(this.#now));
  /** What shows under the choice of now, worked out once for each choice. */
  readonly drawn = $derived.by<Visible | null>(() =>
    this.#options.visible(this.#now, this.#foundNow),
  );
  /** The view, the facts that its words find and what shows, as the page has them. */
  readonly view = $derived<View>(this.#before ? this.#before.view : this.#now);
  readonly found = $derived<Found>(this.#before ? this.#before.found : this.#foundNow);
  readonly shown = $derived<Visible | null>(this.#before ? this.#before.shown : this.drawn);

  constructor(options: ChoiceOptions) {
    this.#options = options;
  }

  /** The choice of now, for the map alone. */
  get now(): View {
    return this.#now;
  }

  /** Whether the map has a choice that the page does not have yet. */
  get isAhead(): boolean {
    return this.#before !== null;
  }

  /**
   * Has the page wait for a map, which promises by `followAfter` to draw each choice. Returns a function that ends it: the
   * page follows a moment after the last map, so that one that is left with its map makes no step at the next address.
   */
  lead(): () => void {
    this.#maps += 1;
    return () => {
      this.#maps -= 1;
      if (this.#maps === 0) this.followAfter(Promise.resolve());
    };
  }

  /** Shows a view that is no choice of the reader's, everywhere at once. */
  set(view: View): void {
    this.#before = null;
    if (!sameView(view, this.#now)) this.#now = view;
  }

  /** Makes a choice of the one before; one that changes nothing is no step in history. */
  make(next: (view: View) => View, following: boolean): void {
    if (!following) this.settle();
    const view = next(this.#now);
    const isNew = !sameView(view, this.#now);
    if (isNew && this.#maps > 0 && this.drawn !== null) {
      const { view: shown, found } = this;
      this.#before ??= { view: shown, found, shown: this.shown, following };
      this.#now = view;
      return;
    }
    this.settle();
    this.set(view);
    this.#options.onFollowed(following || !isNew);
  }

  /** Has the page follow the choice of now once a picture of it is drawn, or fails. */
  followAfter(picture: Promise<void>): void {
    const before = this.#before;
    if (!before) return;
    const follow = () => {
      if (this.#before === before) this.settle();
    };
    void picture.then(follow, follow);
  }

  /** The page follows now. */
  settle(): void {
    const before = this.#before;
    if (!before) return;
    this.#before = null;
    this.#options.onFollowed(before.following);
  }
}
