/** How the dates of a column are written. */
export const dateForms = [
  'gregorian',
  /** Numbers that are years, of one to four digits. */
  'years',
  /** Two digits for the year, and these first: 15-09-30. */
  'year-first',
  'persian',
  'islamic',
  /** Days of a spreadsheet, counted from 1900 or, by old programs, from 1904. */
  'days-1900',
  'days-1904',
] as const;
export type DateForm = (typeof dateForms)[number];

/** Which of two numbers in one cell comes first. */
export const pairOrders = ['latitude-first', 'longitude-first'] as const;
export type PairOrder = (typeof pairOrders)[number];

/** Encodings that a reader chooses from, as browsers call them. */
export const encodings = [
  ...['utf-8', 'utf-16le', 'utf-16be'],
  ...['windows-1256', 'windows-1251', 'windows-1252', 'windows-1250', 'windows-1253'],
  ...['windows-1254', 'windows-1255', 'koi8-r', 'gb18030', 'big5', 'shift_jis', 'euc-kr'],
] as const;
export type Encoding = (typeof encodings)[number];
