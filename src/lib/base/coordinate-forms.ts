/** All that reads and writes coordinates in other forms than decimals, as one file that comes when it is needed. */
export { looksLikeGrid, readPoint, sexagesimalText } from './coordinate-text';
export { mgrsPoint, mgrsText } from './mgrs';
