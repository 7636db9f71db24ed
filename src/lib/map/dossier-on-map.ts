import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Place } from '$lib/dossier/model/dossier';
import { sameData } from '$lib/base/same-data';
import type { Theme } from '$lib/static-map/palette';
import { project, worldSize } from '$lib/base/mercator';
import { arrange, type Arranged } from './markers/arrange';
import { isCountry } from '$lib/dossier/model/country';
import { barOffset } from './markers/country-bar';
import { countryMarks, nameBoxes, type CountryMarks } from './markers/country-marks';
import type { Box, BaseMapOptions, Site } from './markers/types';
import type { MapScreen } from './map-screen';
import { markerBox } from './markers/marker-box';
import { obstacleFeatures } from './markers/obstacles';
import { placeFeatures } from './markers/place-features';
import { routeFeatures } from './markers/route-features';
import type { RouteLine } from './markers/route-line';
import { statesOn, stateSources } from './states-on-map';
import { drawnData, type DrawnFeatures } from './style/style';

/** Px that the label of a line, and the name of a place, keep from the frame. */
const LABEL_MARGIN = 36;
const NAME_MARGIN = 6;

/** What the map draws of the dossier: made of what shows, and given to the sources as far as it has changed. */
export class DossierOnMap {
  readonly #map: MapLibreMap;
  readonly #screen: MapScreen;
  readonly #baseMap: BaseMapOptions;
  /** What each source was given last: what has not changed costs the worker nothing. */
  readonly #given = new Map<string, FeatureCollection>();
  #features: DrawnFeatures | null = null;
  sites: readonly Site[];
  routes: readonly RouteLine[];
  theme: Theme;
  /** What lies over the map, px of the container. */
  occupied: readonly Box[] = [];
  /** What lies over it within the frame for what has had no room: only the words of lines keep clear of that. */
  within: readonly Box[] = [];
  /** The ids of the sites in the opened cluster. */
  opened: ReadonlySet<string> = new Set();
  /** The markers as they are drawn, and the zoom that they were arranged for. */
  markers: readonly Arranged[] = [];
  zoom = 0;
  /** The states on screen with facts and without room for a bar. */
  unmarked: readonly Site[] = [];
  /** The markers as they were arranged, before the bars of the states had their places. */
  #arrangement: readonly Arranged[] = [];
  #names: FeatureCollection = { type: 'FeatureCollection', features: [] };
  /** What lies over the map, where it last came to rest. */
  #obstacles: FeatureCollection = { type: 'FeatureCollection', features: [] };
  /** Whether there is a style, and with it a base map to be asked. */
  isStyled = false;

  constructor(
    map: MapLibreMap,
    screen: MapScreen,
    shown: {
      sites: readonly Site[];
      routes: readonly RouteLine[];
      theme: Theme;
      baseMap: BaseMapOptions;
    },
  ) {
    this.#map = map;
    this.#screen = screen;
    this.#baseMap = shown.baseMap;
    ({ sites: this.sites, routes: this.routes, theme: this.theme } = shown);
  }

  /** All data, for a new style. */
  forStyle(): DrawnFeatures {
    this.#features = this.#arranged();
    for (const [source, data] of Object.entries(drawnData(this.#features))) {
      this.#isNews(source, data);
    }
    return this.#features;
  }

  /** Gives the sources what shows now. Returns whether anything has changed. */
  draw(): boolean {
    return this.#give(this.#arranged());
  }

  /**
   * After a motion: the label of a line goes to the middle of what is seen of it, and a name that the frame's edge would
   * cut to another side of its marker; names and bars of states stay in what is seen of them, and no name stands under
   * what lies over the map. Returns whether a marker has moved.
   */
  keepInFrame(): boolean {
    const [before, unmarkedBefore] = [this.markers, this.unmarked];
    this.#placeStates();
    const { places } = this.#places();
    this.#obstacles = obstacleFeatures(this.#overMap(), this.#map.getZoom());
    this.#give({ ...this.#routes(), places, members: this.#names, obstacles: this.#obstacles });
    return !sameData(before, this.markers) || !sameData(unmarkedBefore, this.unmarked);
  }

  /** Whether names can be placed only now that a source has come. */
  placesBy(source: string): boolean {
    return stateSources.includes(source);
  }

  #arranged(): DrawnFeatures {
    this.zoom = this.#map.getZoom();
    this.#arrangement = arrange(this.sites, this.zoom, this.opened);
    this.#placeStates();
    const [members, obstacles] = [this.#names, this.#obstacles];
    return { ...this.#places(), ...this.#routes(), members, obstacles };
  }

  #places() {
    const { sites, markers, theme, zoom } = this;
    const occupied = this.#screen.under(this.occupied);
    return placeFeatures(
      sites,
      markers,
      theme,
      zoom,
      this.#screen.viewBounds(NAME_MARGIN),
      occupied,
    );
  }

  /** Gives names and bars of the states their places; until there is a style, bars are where they were arranged. */
  #placeStates(): void {
    const placed: CountryMarks | null = this.isStyled
      ? countryMarks(
          this.#baseMap,
          this.#arrangement,
          statesOn(this.#map, this.#baseMap.stateNames),
          {
            zoom: this.#map.getZoom(),
            viewBounds: this.#screen.viewBounds(NAME_MARGIN),
            occupied: this.#screen.under(this.occupied),
          },
        )
      : null;
    this.markers = placed?.markers ?? this.#arrangement;
    this.unmarked = placed?.unmarked ?? [];
    if (placed) this.#names = placed.names;
  }

  /** All that lies over the map, chips within the frame too, in the unit square. */
  #overMap() {
    return this.#screen.under([...this.occupied, ...this.within]);
  }

  #routes() {
    const boxes = [
      ...this.markers.map((marker) => markerBox(marker, this.zoom)),
      ...nameBoxes(this.#names, this.#baseMap.language, this.zoom),
    ];
    const viewBounds = this.#screen.viewBounds(LABEL_MARGIN);
    return routeFeatures(this.routes, {
      zoom: this.zoom,
      viewBounds,
      occupied: [...this.#overMap(), ...boxes],
      offsetOf: (place) => this.#barOffset(place),
    });
  }

  /** A line ends at its place, but at the bar of a country, wherever that has had to go; it has none outside the years. */
  #barOffset(place: Place): readonly [number, number] {
    const bar = isCountry(place) && this.markers.find(({ site }) => site.place.id === place.id);
    if (!bar) return barOffset(place);
    if (!bar.at) return bar.offset;
    const [[x, y], [barX, barY]] = [project(place.point), project(bar.at)];
    const size = worldSize(this.zoom);
    return [(barX - x) * size, (barY - y) * size];
  }

  #give(changed: Partial<DrawnFeatures>): boolean {
    if (!this.#features) return false;
    this.#features = { ...this.#features, ...changed };
    const news = Object.entries(drawnData(this.#features)).filter(([source, data]) =>
      this.#isNews(source, data),
    );
    for (const [source, data] of news) setData(this.#map, source, data);
    return news.length > 0;
  }

  #isNews(source: string, data: FeatureCollection): boolean {
    if (sameData(this.#given.get(source), data)) return false;
    this.#given.set(source, data);
    return true;
  }
}

/** Gives a source other data, or has it fetch them. */
export function setData(map: MapLibreMap, source: string, data: FeatureCollection | string): void {
  // The map's error event reports failures already; the promise repeats them.
  map
    .getSource<GeoJSONSource>(source)
    ?.setData(data)
    .catch(() => undefined);
}
