/** The cell of the years whose box holds an x of the screen in px, or else the one nearest to it; null for no cells. */
export function cellAt(row: HTMLElement, x: number): string | null {
  const boxes = [...row.querySelectorAll<HTMLElement>('[data-year]')].map((element) => {
    const { left, right } = element.getBoundingClientRect();
    return { cell: element.dataset.year ?? '', away: Math.max(left - x, x - right, 0) };
  });
  const [nearest] = boxes.sort((one, other) => one.away - other.away);
  return nearest?.cell ?? null;
}

/**
 * How many places an arrow key moves along the years: 1 onwards, -1 back, null for any other key. In a right-to-left
 * page the years run the other way, and so do the arrows.
 */
export function towards(key: string): 1 | -1 | null {
  const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowUp') return 1;
  return key === backward || key === 'ArrowDown' ? -1 : null;
}
