import { UNDATED, type Dossier } from '../model/dossier';
import { cellsOf } from './view';

/** One cell of the year strip; `gap` tells that years were left out before it. */
export interface YearCell {
  cell: string;
  gap: boolean;
}

/** Years without a fact are drawn where the silence is short, and broken off where it is longer. */
const LONGEST_DRAWN_SILENCE = 3;

/** The cells of a dossier's years in order, and of others beside it, without the undated one. */
export function yearCells(
  dossier: Pick<Dossier, 'facts'>,
  others: readonly string[] = [],
): YearCell[] {
  const cells = [...new Set([...dossier.facts.flatMap(cellsOf), ...others])]
    .filter((cell) => cell !== UNDATED)
    .sort(inTime);
  return cells.flatMap((cell, index) => {
    const previous = cells[index - 1];
    if (previous === undefined) return [{ cell, gap: false }];
    const silence = startOf(cell) - endOf(previous) - 1;
    if (silence > LONGEST_DRAWN_SILENCE) return [{ cell, gap: true }];
    const between = Array.from({ length: Math.max(0, silence) }, (_, year) => ({
      cell: String(endOf(previous) + 1 + year),
      gap: false,
    }));
    return [...between, { cell, gap: false }];
  });
}

/** Orders cells by when they begin, a year before the decade that it begins, and the undated last. */
export function inTime(one: string, other: string): number {
  if (one === UNDATED || other === UNDATED)
    return Number(one === UNDATED) - Number(other === UNDATED);
  return startOf(one) - startOf(other) || endOf(one) - endOf(other);
}

function startOf(cell: string): number {
  return Number.parseInt(cell, 10);
}

function endOf(cell: string): number {
  return cell.endsWith('s') ? startOf(cell) + 9 : startOf(cell);
}
