import type { ErrorEvent, FilterSpecification, PointLike } from 'maplibre-gl';
import './map.css';
import './worker';
import { comesApart, type Arranged } from './markers/arrange';
import type { AtlasMap, AtlasMapOptions, AtlasMapOutcome, MapCamera } from './atlas-map';
import { DossierOnMap, setData } from './dossier-on-map';
import { MAX_ZOOM } from '$lib/base/mercator';
import { Flights } from './flights';
import { frameHold } from './delay-frames';
import { makeMap } from './make-map';
import { mapEdges } from './markers/map-edges';
import { MapScreen } from './map-screen';
import { markerImages, PIXEL_RATIO } from './style/marker-images';
import { OwnDataOnMap, type OwnHit } from './own-data-on-map';
import { OWN_SOURCE } from './style/own-data-layers';
import { pinTo } from './pin-to';
import { PLUS_ONE_SOURCE, plusOneReach } from './style/plus-one-layer';
import { createStyle, dossierSources } from './style/style';

/** Px around a press within which a movement's line counts as pressed. */
const NEAR_LINE = 7;
/** Zooms within which markers stay as they were arranged. */
const SAME_ZOOM = 0.2;

/** Makes the map in a container. Never throws for what a browser lacks. */
export function createAtlasMap(options: AtlasMapOptions): AtlasMapOutcome {
  const { container, ground } = options;
  const made = makeMap(options);
  if (made.state !== 'ready') return made;
  const { map } = made;

  const screen = new MapScreen(map, container);
  const flights = new Flights(map, screen);
  const dossier = new DossierOnMap(map, screen, options);
  const own = new OwnDataOnMap(map);
  const hold = frameHold(map, [...dossierSources, OWN_SOURCE]);
  let selected = '';
  /** The selected site where its name is drawn. */
  let named = '';
  let gone = false;
  let jumping = false;
  /** It follows another map, which has not come to rest. */
  let led = false;
  /** Until the style is there, sites and selection are only kept. */
  let styled = false;

  const addImages = () => {
    for (const { id, pixels } of markerImages(ground.layers, dossier.theme)) {
      if (!map.hasImage(id)) map.addImage(id, pixels, { pixelRatio: PIXEL_RATIO });
    }
  };
  const setStyle = () => {
    map.setStyle(createStyle(ground, dossier.forStyle(), dossier.theme, own.source));
  };
  const ring = () => {
    if (!styled) return;
    map.setGlobalStateProperty('selected', selected);
    map.setGlobalStateProperty('named', named);
  };
  const restyle = () => {
    addImages();
    setStyle();
    ring();
  };
  const draw = () => {
    if (!styled) return;
    dossier.draw();
    options.onArranged(dossier.markers);
  };
  const keepInFrame = () => {
    if (styled) dossier.keepInFrame();
  };
  const camera = (): MapCamera => {
    const { lat, lng } = map.getCenter().wrap();
    return { zoom: map.getZoom(), latitude: lat, longitude: lng };
  };
  let seen = camera();
  /** The place of the movement whose line or label is at a spot, px of the container. */
  const routeAt = ({ x, y }: { x: number; y: number }): string | undefined => {
    const box: [PointLike, PointLike] = [
      [x - NEAR_LINE, y - NEAR_LINE],
      [x + NEAR_LINE, y + NEAR_LINE],
    ];
    const layers = map.getLayersOrder().filter((id) => /^routes?-/.test(id));
    const [hit] = map.queryRenderedFeatures(box, { layers });
    return hit?.properties.place as string | undefined;
  };
  /** A crowd comes apart at the next zooms, unless there is none closer. */
  const pressOwn = (hit: OwnHit) => {
    if (hit.count === 1 || map.getZoom() >= MAX_ZOOM) own.press(hit);
    else flights.closeIn(hit.point, 2);
  };

  /** The name of the plus-one stands to the left of its state, or nowhere where the edge would cut it. */
  const placePlusOne = () => {
    const { plusOneLabel, plusOne } = ground;
    const filter: FilterSpecification = ['in', ['get', 'code'], ['literal', [...plusOne]]];
    const [state] = map.querySourceFeatures(PLUS_ONE_SOURCE, { filter });
    if (!plusOneLabel || state?.geometry.type !== 'Point') return;
    const { x } = screen.spotOf(state.geometry.coordinates as [number, number]);
    const fits = x - plusOneReach(plusOneLabel) > 0;
    if (map.getGlobalState().plusOne !== fits) map.setGlobalStateProperty('plusOne', fits);
  };

  map.setMissingStyleImageResolver(addImages);
  map.on('error', (event: ErrorEvent & { sourceId?: string }) => {
    if (event.sourceId) options.onFault(event.sourceId);
    else console.warn(event.error);
  });
  map.on('webglcontextlost', ({ originalEvent }) => {
    // MapLibre tells the same of a worker that it makes anew, with an event of its own making.
    if (originalEvent.isTrusted) options.onLost();
  });
  map.on('style.load', () => {
    styled = true;
    addImages();
    draw();
    ring();
    if (own.source !== null && !map.getSource(OWN_SOURCE)) restyle();
  });
  map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
    if (sourceId === PLUS_ONE_SOURCE && isSourceLoaded) placePlusOne();
  });
  map.on('moveend', placePlusOne);
  map.on('zoomend', () => {
    if (Math.abs(map.getZoom() - dossier.zoom) > SAME_ZOOM) draw();
  });
  map.on('moveend', () => {
    if (jumping) return;
    keepInFrame();
    const now = camera();
    // To MapLibre another size is a motion too, though it looks where it looked.
    if (looksAlike(now, seen)) return;
    seen = now;
    options.onMoved(now);
  });
  map.on('click', ({ point, originalEvent }) => {
    // The buttons over the markers lie in the map's own element.
    if (originalEvent.target !== map.getCanvas()) return;
    const place = routeAt(point);
    const hit = own.hitAt(point);
    if (hit) pressOwn(hit);
    else if (place !== undefined) options.onRoute(place);
  });
  map.on('mousemove', ({ point }) => {
    const isOver = !map.isMoving() && (routeAt(point) !== undefined || own.hitAt(point) !== null);
    map.getCanvas().style.cursor = isOver ? 'pointer' : '';
  });

  setStyle();

  const facade: AtlasMap = {
    camera,
    async setShown(sites, routes) {
      Object.assign(dossier, { sites, routes });
      if (!styled) return;
      if (dossier.draw()) await hold();
      if (!gone) options.onArranged(dossier.markers);
    },
    setTheme(theme) {
      if (theme === dossier.theme) return;
      dossier.theme = theme;
      restyle();
    },
    setTaken(boxes) {
      dossier.taken = boxes;
      // A motion that has come to rest places them anew anyway.
      if (!map.isMoving() && !led) keepInFrame();
    },
    setOwn(next) {
      if (gone) return;
      own.set(next);
      if (styled) restyle();
    },
    redrawOwn: () => own.redraw(),
    select(id, withName) {
      selected = id ?? '';
      named = withName ? selected : '';
      ring();
    },
    pin: (element, marker) => pinTo(map, screen, element, marker),
    nearest(x, y) {
      const distance = (marker: Arranged) => {
        const spot = screen.spotOfMarker(marker);
        return Math.hypot(spot.x - x, spot.y - y);
      };
      return dossier.markers.reduce<Arranged | null>(
        (best, marker) => (best && distance(best) <= distance(marker) ? best : marker),
        null,
      );
    },
    spots: () => dossier.markers.map((marker) => screen.spotOfMarker(marker)),
    follow(point, moved) {
      const tell = () => {
        const { x, y } = screen.spotOf(point);
        moved(x, y);
      };
      tell();
      return screen.onChange(tell);
    },
    followEdges(moved) {
      const tell = () => moved(mapEdges(screen.frame(), map.getZoom()));
      tell();
      return screen.onChange(tell);
    },
    show: (point, covered, how) => flights.show(point, covered, how),
    open(crowd, covered) {
      if (comesApart(crowd, MAX_ZOOM)) {
        flights.part(crowd, covered);
        return;
      }
      dossier.opened = new Set(crowd.map(({ id }) => id));
      draw();
    },
    zoomBy: (steps) => flights.zoomBy(steps),
    resize() {
      const { clientWidth, clientHeight } = container;
      if (clientWidth !== screen.width || clientHeight !== screen.height) map.resize();
    },
    watch(moved) {
      const move = () => moved(camera(), false);
      const rest = () => moved(camera(), true);
      map.on('move', move);
      map.on('moveend', rest);
      return () => {
        map.off('move', move);
        map.off('moveend', rest);
      };
    },
    jump({ zoom, latitude, longitude }, resting) {
      led = !resting;
      jumping = true;
      map.jumpTo({ zoom, center: [longitude, latitude] });
      jumping = false;
      seen = camera();
      if (resting) keepInFrame();
    },
    picture() {
      // The canvas keeps what is drawn on it only until the browser shows it: drawn and copied in one go.
      map.redraw();
      const drawn = map.getCanvas();
      const copy = document.createElement('canvas');
      copy.width = drawn.width;
      copy.height = drawn.height;
      copy.getContext('2d')?.drawImage(drawn, 0, 0);
      return copy;
    },
    fit: (bounds, covered) => flights.fit(bounds, covered),
    retry: (file) => setData(map, file, `${ground.baseUrl}${file}.geojson`),
    async idle() {
      if (!map.loaded() || map.isMoving()) await map.once('idle');
    },
    destroy() {
      if (gone) return;
      gone = true;
      own.release();
      map.remove();
    },
  };
  return { state: 'ready', map: facade };
}

function looksAlike(one: MapCamera, other: MapCamera): boolean {
  return (
    one.zoom === other.zoom && one.latitude === other.latitude && one.longitude === other.longitude
  );
}
