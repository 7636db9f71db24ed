/** The source of the streets, and what the ids of its layers begin with. */
export const STREETS = 'streets';
export const STREETS_PREFIX = 'streets-';
/** The address of a tile begins with it: they are read from the archive. */
export const STREETS_SCHEME = 'streets';

/** From where on streets are drawn, and how close a map with streets can come. */
export const STREETS_FROM = 8;
export const STREETS_CLOSEST = 15;
