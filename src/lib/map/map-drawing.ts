import { MOST_FILES } from '$lib/base/most-files';
import type { AtlasMapOptions, AtlasMap } from './atlas-map';
import type { PausableMap } from './delay-frames';
import { framePause } from './delay-frames';
import type { DossierOnMap } from './dossier-on-map';
import type { CloseUpOnMap } from './close-up-on-map';
import type { OwnDataOnMap } from './own-data-on-map';
import type { StreetsOnMap } from './streets-on-map';
import { markerImages, PIXEL_RATIO } from './style/marker-images';
import { ownSourceId } from './style/own-data-layers';
import { createStyle, dossierSources } from './style/style';

/** Sources of the reader's own data that there may be. */
const ownSources = Array.from({ length: MOST_FILES }, (_, place) => ownSourceId(place));

/** Ms without another reason to reposition labels after which they are: chips over the map find their places in steps. */
const SETTLED = 80;

/** Zooms within which markers stay as they were arranged. */
const SAME_ZOOM = 0.2;

/**
 * What is drawn on a map: the style, the dossier in it, the reader's own data and the ring of the selected site. Until
 * the style is there, all of it is only kept, and drawn then.
 */
export class MapDrawing {
  readonly #map: PausableMap;
  readonly #options: Pick<AtlasMapOptions, 'baseMap' | 'onArranged'>;
  readonly #dossier: DossierOnMap;
  readonly #own: OwnDataOnMap;
  readonly #closeUp: CloseUpOnMap;
  readonly #streets: StreetsOnMap | null;
  readonly #hold: () => Promise<void>;
  #selected = '';
  /** The selected site where its name is drawn. */
  #named = '';
  #isStyled = false;
  #unsettled: ReturnType<typeof setTimeout> | undefined;
  #isGone = false;

  constructor(
    map: PausableMap,
    options: Pick<AtlasMapOptions, 'baseMap' | 'onArranged'>,
    dossier: DossierOnMap,
    own: OwnDataOnMap,
    { closeUp, streets }: { closeUp: CloseUpOnMap; streets: StreetsOnMap | null },
  ) {
    this.#map = map;
    this.#options = options;
    this.#dossier = dossier;
    this.#own = own;
    this.#closeUp = closeUp;
    this.#streets = streets;
    if (streets) streets.onOpened = () => this.#restyle();
    this.#hold = framePause(map, [...dossierSources, ...ownSources]);
    map.setMissingStyleImageResolver(() => this.#addImages());
    map.on('style.load', () => this.#begin());
    map.on('zoomend', () => {
      if (Math.abs(map.getZoom() - dossier.zoom) > SAME_ZOOM) this.draw();
    });
    map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
      if (isSourceLoaded && !map.isMoving() && dossier.placesBy(sourceId)) this.keepInFrameSoon();
    });
    this.#setStyle();
  }

  /** Rearranges and redraws the markers. */
  draw(): void {
    if (!this.#isStyled) return;
    this.#dossier.draw();
    this.#tell();
  }

  /** Repositions labels for the current view once nothing has asked for it for a while; all of them cost the worker a turn. */
  keepInFrameSoon(): void {
    clearTimeout(this.#unsettled);
    this.#unsettled = setTimeout(() => this.settle(), SETTLED);
  }

  /** Does at once what `keepInFrameSoon` has put off. */
  settle(): void {
    if (this.#unsettled !== undefined) this.keepInFrame();
  }

  /** Repositions labels for the current view. */
  keepInFrame(): void {
    clearTimeout(this.#unsettled);
    this.#unsettled = undefined;
    if (this.#isStyled && this.#dossier.keepInFrame()) this.#tell();
  }

  /** As `AtlasMap.setShown`. */
  async setShown(...[sites, routes]: Parameters<AtlasMap['setShown']>): Promise<void> {
    Object.assign(this.#dossier, { sites, routes });
    if (!this.#isStyled) return;
    if (this.#dossier.draw()) await this.#hold();
    if (!this.#isGone) this.#tell();
  }

  /** As `AtlasMap.setTheme`. */
  setTheme(theme: AtlasMapOptions['theme']): void {
    if (theme === this.#dossier.theme) return;
    this.#dossier.theme = theme;
    this.#restyle();
  }

  /** As `AtlasMap.setOwn`. */
  setOwn(own: Parameters<AtlasMap['setOwn']>[0]): void {
    if (this.#isGone) return;
    this.#own.set(own);
    if (this.#isStyled) this.#restyle();
  }

  /** As `AtlasMap.select`. */
  select(id: string | null, withName: boolean): void {
    this.#selected = id ?? '';
    this.#named = withName ? this.#selected : '';
    this.#ring();
  }

  /** Nothing more is drawn, and whatever was held for it is released. Called twice, it does no more. */
  end(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    clearTimeout(this.#unsettled);
    this.#own.release();
    this.#closeUp.end();
    this.#streets?.end();
    this.#map.remove();
  }

  #tell(): void {
    const { markers, unmarked } = this.#dossier;
    this.#options.onArranged(markers, unmarked);
  }

  #begin(): void {
    this.#isStyled = this.#dossier.isStyled = true;
    this.#addImages();
    this.draw();
    this.#ring();
    // They came while the style was on its way.
    if (this.#own.drawn.length > 0 && !this.#map.getSource(ownSourceId(0))) this.#restyle();
  }

  #restyle(): void {
    this.#addImages();
    this.#setStyle();
    this.#ring();
  }

  #setStyle(): void {
    const { theme } = this.#dossier;
    const features = this.#dossier.forStyle();
    const { baseMap } = this.#options;
    const [own, closeUp] = [this.#own.drawn, this.#closeUp.features];
    const streets = this.#streets?.drawn(theme) ?? null;
    this.#map.setStyle(createStyle(baseMap, features, theme, own, closeUp, streets));
  }

  #addImages(): void {
    for (const { id, pixels } of markerImages(this.#options.baseMap.layers, this.#dossier.theme)) {
      if (!this.#map.hasImage(id)) this.#map.addImage(id, pixels, { pixelRatio: PIXEL_RATIO });
    }
  }

  #ring(): void {
    if (!this.#isStyled) return;
    this.#map.setGlobalStateProperty('selected', this.#selected);
    this.#map.setGlobalStateProperty('named', this.#named);
  }
}
