// @ts-check
// Imports nothing: pages carry it in their own script too, before any other code is there (build/start/page-start.ts).

/**
 * Whether the drawn map of a page serves until its reader asks for more: on a phone, on a slow line, and for whoever
 * saves data.
 * @param {{ saveData?: boolean, effectiveType?: string } | undefined} connection what the browser says of its line, if it does
 * @param {boolean} isWide whether the live map comes with the page (live-map-media.ts)
 */
export function isPictureEnough(connection, isWide) {
  const { saveData = false, effectiveType = '4g' } = connection ?? {};
  return saveData || effectiveType !== '4g' || !isWide;
}
