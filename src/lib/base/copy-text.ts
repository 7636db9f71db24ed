/**
 * Copies a text. "by-hand" where there is no clipboard (plain http, or refused): then the text has to stand where it can
 * be selected.
 */
export async function copyText(text: string): Promise<'copied' | 'by-hand'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'by-hand';
  }
}
