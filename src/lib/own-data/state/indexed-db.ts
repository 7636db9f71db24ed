import { deleteDB, openDB, type IDBPDatabase } from 'idb';
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
    await withDatabase(async (database) => {
      await database.put(STORE, stored, id);
      await database.put(STORE, order, ORDER);
    });
    return true;
  } catch {
    return false;
  }
}

/** Keeps the order of the files. Rejects where the browser's database is broken. */
export async function keepOrder(order: readonly string[]): Promise<void> {
  await withDatabase((database) => database.put(STORE, order, ORDER));
}

/** The stored files in their order; none where the browser's database is broken. */
export async function readStored(): Promise<StoredData[]> {
  try {
    return await withDatabase(storedIn);
  } catch {
    return [];
  }
}

async function storedIn(database: IDBPDatabase): Promise<StoredData[]> {
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
  return Promise.all(files);
}

/** Removes one file from the reader's browser; true where others are left. Rejects where its database is broken. */
export function removeOne(id: string): Promise<boolean> {
  return withDatabase(async (database) => {
    await database.delete(STORE, id);
    const keys = await database.getAllKeys(STORE);
    return keys.some((key) => key !== ORDER);
  });
}

/** Removes all traces from the reader's browser. Rejects where its database is broken. */
export function removeStored(): Promise<void> {
  return deleteDB(DATABASE);
}

/** Left open, the database would keep the reader's wish to remove all from being done: it is closed whatever happens. */
async function withDatabase<Outcome>(
  action: (database: IDBPDatabase) => Promise<Outcome>,
): Promise<Outcome> {
  const database = await openDB(DATABASE, 1, {
    upgrade: (made) => void made.createObjectStore(STORE),
  });
  try {
    return await action(database);
  } finally {
    database.close();
  }
}
