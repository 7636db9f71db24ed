import { deleteDB, openDB } from 'idb';
import type { Recipe, Source } from '../model/outcome';

/** What is kept so that a reload brings it back: the file, where it is from, and how the reader wants it read. */
export interface StoredData {
  source: Source & { kind: 'file' };
  address: string | null;
  recipe: Recipe;
}

const DATABASE = 'own-data';
const STORE = 'files';
const KEY = 'file';

/** Keeps the reader's file in their browser, in place of the one before; false where the browser has no room for it. */
export async function keep(stored: StoredData): Promise<boolean> {
  try {
    const database = await open();
    await database.put(STORE, stored, KEY);
    database.close();
    return true;
  } catch {
    return false;
  }
}

/** The stored data; null where there are none. */
export async function readStored(): Promise<StoredData | null> {
  try {
    const database = await open();
    const stored = (await database.get(STORE, KEY)) as
      (Omit<StoredData, 'recipe'> & { recipe?: Recipe }) | undefined;
    database.close();
    // Data of a visit before there were recipes.
    return stored ? { ...stored, recipe: stored.recipe ?? {} } : null;
  } catch {
    return null;
  }
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
