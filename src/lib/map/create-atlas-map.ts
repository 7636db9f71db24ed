import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import { MAX_ZOOM } from '$lib/base/mercator';
import './map.css';
import './worker';
import type { AtlasMap, AtlasMapOptions, AtlasMapOutcome } from './atlas-map';
import { DossierOnMap, setData } from './dossier-on-map';
import { Flights } from './flights';
import { makeMap } from './make-map';
import { MapDrawing } from './map-drawing';
import { MapMotion } from './map-motion';
import { answerPresses } from './map-presses';
import { MapScreen } from './map-screen';
import { comesApart, type Arranged } from './markers/arrange';
import { mapEdges } from './markers/map-edges';
import { STREETS } from './style/streets-source';
import { CloseUpOnMap } from './close-up-on-map';
import { OwnDataOnMap } from './own-data-on-map';
import { pinTo } from './pin-to';
import { StreetsOnMap } from './streets-on-map';
import { retryRelief, serveRelief } from './relief-on-map';
import { keepPlusOneName } from './plus-one-name';

/** Makes the map in a container. Never throws for what a browser lacks. */
export function createAtlasMap(options: AtlasMapOptions): AtlasMapOutcome {
  const made = makeMap(options);
  if (made.state !== 'ready') return made;
  const { container, baseMap } = options;
  const { map } = made;
  serveRelief(baseMap);
  const screen = new MapScreen(map, container);
  const flights = new Flights(map, screen);
  const dossier = new DossierOnMap(map, screen, options);
  const own = new OwnDataOnMap(map);
  passOnFailures(map, options);
  const closeUp = new CloseUpOnMap(map, screen, baseMap, options.onError);
  const streets =
    import.meta.env.VITE_STREETS && baseMap.streets
      ? new StreetsOnMap(map, screen, baseMap.streets, baseMap.language, options.onError)
      : null;
  const drawing = new MapDrawing(map, options, dossier, own, { closeUp, streets });
  const placePlusOne = keepPlusOneName(map, screen, baseMap, () => [
    ...dossier.occupied,
    ...dossier.within,
  ]);
  const motion = new MapMotion(map, {
    onRest: () => drawing.keepInFrame(),
    onMoved: (camera) => options.onMoved(camera),
  });
  answerPresses(map, own, flights, (place) => options.onRoute(place));

  const facade: AtlasMap = {
    camera: () => motion.camera(),
    setShown: (sites, routes) => drawing.setShown(sites, routes),
    setTheme: (theme) => drawing.setTheme(theme),
    setOccupied(boxes, within) {
      Object.assign(dossier, { occupied: boxes, within });
      // They are repositioned when the motion ends anyway.
      if (motion.isMoving) return;
      drawing.keepInFrameSoon();
      placePlusOne();
    },
    setOwn: (next) => drawing.setOwn(next),
    redrawOwn: (place) => own.redraw(place),
    select: (id, withName) => drawing.select(id, withName),
    pin: (element, marker) => pinTo(map, screen, element, marker, () => dossier.markers),
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
      const tell = () => moved(mapEdges(screen.viewBounds(), map.getZoom()));
      tell();
      return screen.onChange(tell);
    },
    show: (point, covered, how) => flights.show(point, covered, how),
    open(cluster, covered) {
      if (comesApart(cluster, MAX_ZOOM)) {
        flights.part(cluster, covered);
        return;
      }
      dossier.opened = new Set(cluster.map(({ id }) => id));
      drawing.draw();
    },
    zoomBy: (steps, covered, about) => flights.zoomBy(steps, covered, about),
    resize() {
      const { clientWidth, clientHeight } = container;
      if (clientWidth !== screen.width || clientHeight !== screen.height) map.resize();
    },
    watch: (moved) => motion.watch(moved),
    jump: (camera, resting) => motion.jump(camera, resting),
    picture: () => pictureOf(map),
    keepClear(before, now, bounds) {
      if (bounds) motion.quietly(() => flights.fit(bounds, now));
      else flights.shift(before, now);
    },
    fit: (bounds, covered) => flights.fit(bounds, covered),
    retry(file) {
      if (!closeUp.retry(file) && !retryRelief(map, file) && !streets?.retry(file)) {
        setData(map, file, baseMap.addressOf(file));
      }
    },
    async idle() {
      drawing.settle();
      while (!map.loaded() || map.isMoving()) {
        await map.once('idle');
        drawing.settle();
      }
    },
    destroy: () => drawing.end(),
  };
  return { state: 'ready', map: facade };
}

function passOnFailures(
  map: MapLibreMap,
  { onError, onContextLost }: Pick<AtlasMapOptions, 'onError' | 'onContextLost'>,
): void {
  map.on('error', (event: ErrorEvent & { sourceId?: string }) => {
    const isLeftOut = event.sourceId === STREETS && !navigator.onLine;
    if (event.sourceId && !isLeftOut) onError(event.sourceId);
    else console.warn(event.error);
  });
  map.on('webglcontextlost', ({ originalEvent }) => {
    // MapLibre fires an untrusted event of the same name when it restarts a worker.
    if (originalEvent.isTrusted) onContextLost();
  });
}

/** A copy of the drawing. The canvas keeps what is drawn on it only until the browser shows it: both in one go. */
function pictureOf(map: MapLibreMap): HTMLCanvasElement {
  map.redraw();
  const drawn = map.getCanvas();
  const copy = document.createElement('canvas');
  copy.width = drawn.width;
  copy.height = drawn.height;
  copy.getContext('2d')?.drawImage(drawn, 0, 0);
  return copy;
}
