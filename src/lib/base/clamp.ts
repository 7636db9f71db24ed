/** A value no smaller than `min` and no larger than `max`; `min` where the two leave nothing between them. */
export function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max));
}
