/** Files of the reader's at once, and addresses of them in a link: each has a worker, and layers of the map. */
export const MOST_FILES = 12;
