import { routeDashes } from '$lib/static-map/route-dashes';
import type { PlacedLine } from './map-lines';

/** Px of a line, and of its arrowhead. */
const WIDTH = 3.5;
const HEAD = { length: 18, half: 9 };
/** Of a movement that another page of the chapter tells. */
const FAINT = 0.35;

/** Paints a movement: solid, dashed or dash-dotted, with an arrowhead at the end that it goes to. */
export function paintLine(
  pen: CanvasRenderingContext2D,
  { route, points, fades, isTold }: PlacedLine,
  colour: string,
): void {
  const [first, last] = [points[0], points.at(-1)];
  const before = points.at(-2);
  if (!first || !last || !before) return;
  pen.save();
  pen.globalAlpha = isTold ? 1 : FAINT;
  pen.lineWidth = WIDTH;
  pen.lineJoin = 'round';
  pen.strokeStyle = fades ? fading(pen, first, last, colour) : colour;
  pen.setLineDash(routeDashes[route.status].map((part) => part * WIDTH));
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.stroke();
  if (route.to) {
    pen.translate(...last);
    pen.rotate(Math.atan2(last[1] - before[1], last[0] - before[0]));
    pen.fillStyle = colour;
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(-HEAD.length, HEAD.half);
    pen.lineTo(-HEAD.length, -HEAD.half);
    pen.fill();
  }
  pen.restore();
}

/** From nothing to the colour, along the straight way between two ends. */
function fading(
  pen: CanvasRenderingContext2D,
  first: [number, number],
  last: [number, number],
  colour: string,
): CanvasGradient {
  const gradient = pen.createLinearGradient(...first, ...last);
  gradient.addColorStop(0, `${colour}00`);
  gradient.addColorStop(0.75, colour);
  return gradient;
}
