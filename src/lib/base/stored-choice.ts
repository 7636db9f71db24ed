/**
 * What a reader chose on an earlier visit; null where nothing was, or where the browser refuses its storage. Only in
 * the browser.
 */
export function recallChoice(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Calls back when another tab keeps or forgets a choice. Returns a function that ends it. */
export function onChoiceElsewhere(key: string, changed: () => void): () => void {
  const listen = (event: StorageEvent) => {
    // Without a key all of the storage is emptied.
    if (event.key === key || event.key === null) changed();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

/**
 * Keeps a choice for later visits; null forgets it. Where storage is full or refused, the choice lasts as long as the
 * page: nothing is told, for nothing is lost that a reader made.
 */
export function keepChoice(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Said above.
  }
}
