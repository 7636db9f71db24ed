import { deleteDB, openDB } from 'idb';
import type { Recipe, Source } from '../model/outcome';

/** What is kept so that a reload brings it back: the file, where it is from, and how the reader wants it read. */
export interface StoredData {
  id: string;
  source: Source & { kind: 'file' };
  address: string | null;
  recipe: Recipe;
}

const DATABASE = 'own-data';
const STORE = 'files';
/** The ids of the files in order; all other keys are files. */
const ORDER = 'order';

/** Keeps a file in the reader's browser, in place of one with its id; false where the browser has no room for it. */
export async function keep({ id, ...stored }: StoredData, order: readonly string[]) {
  try {
    const database = await open();
    try {
      await database.put(STORE, stored, id);
      await database.put(STORE, order, ORDER);
    } finally {
      // Left open, it would keep the reader's wish to remove all from being done.
      database.close();
    }
    return true;
  } catch {
    return false;
  }
}

/** Keeps the order of the files. */
export async function keepOrder(order: readonly string[]): Promise<void> {
  const database = await open();
  await database.put(STORE, order, ORDER);
  database.close();
}

/** The stored files in their order. */
export async function readStored(): Promise<StoredData[]> {
  try {
    const database = await open();
    const keys = (await database.getAllKeys(STORE)).map(String).filter((key) => key !== ORDER);
    const order = ((await database.get(STORE, ORDER)) as string[] | undefined) ?? [];
    keys.sort((one, other) => order.indexOf(one) - order.indexOf(other));
    const files = keys.map(async (id) => {
      const stored = (await database.get(STORE, id)) as Omit<StoredData, 'id' | 'recipe'> & {
        recipe?: Recipe;
      };
      // Data of a visit before there were recipes.
      return { id, ...stored, recipe: stored.recipe ?? {} };
    });
    const all = await Promise.all(files);
    database.close();
    return all;
  } catch {
    return [];
  }
}

/** Removes one file from the reader's browser; true where others are left. */
export async function removeOne(id: string): Promise<boolean> {
  const database = await open();
  await database.delete(STORE, id);
  const keys = await database.getAllKeys(STORE);
  database.close();
  return keys.some((key) => key !== ORDER);
}

/** Removes all traces from the reader's browser. */
export async function removeStored(): Promise<void> {
  try {
    await deleteDB(DATABASE);
  } catch {
    // A browser that refuses the database has stored nothing.
  }
}

function open() {
  return openDB(DATABASE, 1, { upgrade: (database) => void database.createObjectStore(STORE) });
}
