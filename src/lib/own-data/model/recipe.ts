import { dateForms, encodings, pairOrders } from './forms';
import { roles, type Columns, type Recipe } from './outcome';

/** What a saved recipe begins with, so that no other file passes for one. */
const MARK = 'atlas-reading-choices';

/** A recipe as a file to keep. */
export function recipeText(recipe: Recipe): string {
  return `${JSON.stringify({ kind: MARK, ...recipe }, null, 2)}\n`;
}

/** The recipe that a file holds; null where it holds none. What makes no sense in it is left out. */
export function recipeOf(text: string): Recipe | null {
  let saved: Record<string, unknown> | null;
  try {
    saved = JSON.parse(text) as Record<string, unknown> | null;
  } catch {
    return null;
  }
  if (typeof saved !== 'object' || saved?.kind !== MARK) return null;
  const columns = (saved.columns ?? {}) as Record<string, unknown>;
  const known = roles.flatMap((role): [string, string | null][] => {
    const column = columns[role];
    return typeof column === 'string' || column === null ? [[role, column]] : [];
  });
  const dates = dateForms.find((form) => form === saved.dates);
  const order = pairOrders.find((each) => each === saved.order);
  const encoding = encodings.find((each) => each === saved.encoding);
  return {
    columns: Object.fromEntries(known) as Partial<Columns>,
    ...(dates && { dates }),
    ...(order && { order }),
    ...(encoding && { encoding }),
  };
}
