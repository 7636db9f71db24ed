/** Where the live map comes with the page, as a media query: on a phone it waits for a finger. */
export const LIVE_MAP_MEDIA = '(min-width: 768px), (not (pointer: coarse))';
