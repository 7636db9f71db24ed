/** What no honest file needs more of; beyond it a file could take the reader's browser down. */
export const limits = {
  fileBytes: 2_000_000_000,
  /** A document of XML is read as a whole. */
  xmlBytes: 60_000_000,
  /** Characters of one entry. */
  entryLength: 8_000_000,
  /** Brackets within brackets of one entry, and elements of XML within others. */
  entryDepth: 100,
  /** Positions up to which rings are searched for crossings: at worst the search takes the square of them. */
  crossingPositions: 1500,
  /** One tile of an archive or its table of contents, unpacked. */
  tileBytes: 16_000_000,
  keptFaults: 20_000,
  /** Characters of what is wrong in an entry. */
  detailLength: 200,
  titleLength: 200,
  /** Properties of an entry, and characters of each, that are shown. */
  shownProperties: 80,
  shownLength: 2000,
  /** Names of columns that a reader chooses from: a list of all those of a file could hold the page up. */
  offeredColumns: 500,
  /** Columns among which the atlas looks for dates, titles and places. */
  guessedColumns: 2000,
  /** Layers told apart; all others are one. */
  layers: 12,
} as const;
