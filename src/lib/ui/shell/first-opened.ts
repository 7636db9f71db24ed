import type { Attachment } from 'svelte/attachments';

/**
 * For a `<details>` whose content few readers open: tells once that it is opened, before it is painted open. The page as it
 * was made may have been opened before it came to life.
 */
export function firstOpened(tell: () => void): Attachment<HTMLDetailsElement> {
  return (details) => {
    if (details.open) {
      tell();
      return;
    }
    const listening = new AbortController();
    const opened = () => {
      listening.abort();
      tell();
    };
    const { signal } = listening;
    // Found by a search in the page, it opens without a click.
    details.addEventListener('toggle', opened, { signal });
    details.querySelector('summary')?.addEventListener('click', opened, { signal });
    return () => listening.abort();
  };
}
