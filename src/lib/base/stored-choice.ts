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
