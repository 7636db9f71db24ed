/** Limits that no normal file reaches; beyond them a file could crash the reader’s browser. */
export const limits = {
  fileBytes: 2_000_000_000,
  /** A document of XML is read as a whole. */
  xmlBytes: 60_000_000,
  /** Characters of one feature. */
  featureLength: 8_000_000,
  /** Brackets within brackets of one feature, and elements of XML within others. */
  featureDepth: 100,
  /** Positions up to which rings are searched for crossings: at worst the search takes the square of them. */
  crossingPositions: 1500,
  /** One tile of an archive or its table of contents, unpacked. */
  tileBytes: 16_000_000,
  listedErrors: 20_000,
  /** Characters of what is wrong in a feature. */
  detailLength: 200,
  titleLength: 200,
  /** Properties of a feature, and characters of each, that are shown. */
  shownProperties: 80,
  shownLength: 2000,
  /** Names of columns that a reader chooses from: a list of all those of a file could hold the page up. */
  offeredColumns: 500,
  /** Columns among which the atlas looks for dates, titles and places. */
  guessedColumns: 2000,
  /** Different years and spans of years that are told apart. */
  cells: 2000,
  /** Of a packed file: names in it, and bytes of what is unpacked from it. */
  packedNames: 10_000,
  unpackedBytes: 400_000_000,
  /** A document of JSON that is no list of features, and a table of a spreadsheet, are read as a whole. */
  wholeBytes: 120_000_000,
  /** Cells of a spreadsheet. */
  sheetCells: 5_000_000,
  /** Layers told apart; all others are one. */
  layers: 12,
} as const;
