/** Where the bars of countries stand on a static map: for each window and id of a place, px of its viewport. */
export type Bars = readonly { window: string; id: string; spot: readonly [number, number] }[];

/** The bars as the drawing of the base map tells them in its `data-bars`: "narrow {id} 120 300,wide …"; none for anything else. */
export function barsIn(told: string): Bars {
  return told.split(',').flatMap((one) => {
    const [window, id, x, y] = one.split(' ');
    if (!window || !id || !Number.isFinite(Number(x)) || !Number.isFinite(Number(y))) return [];
    return [{ window, id, spot: [Number(x), Number(y)] as const }];
  });
}

/** What a drawing's markup tells of its bars. */
export function barsTold(markup: string): string {
  return /data-bars="([^"]*)"/.exec(markup)?.[1] ?? '';
}
