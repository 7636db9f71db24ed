import { fieldsOf, guessColumns, isNamed, offeredFields } from '../values/columns';
import { guessForm, type FormGuess } from '../values/guess-form';
import type { Properties } from '../model/properties';
import { geometryOf } from '../values/coordinates-of';
import { placeError, withoutShape } from '../values/table-row';
import { textOfValue } from '../values/text-of-value';
import { DatasetBuilder, type Dataset } from '../dataset/feature-store';
import { textOf } from './encoding';
import { checkFeature, isWarning, loadValidation, type Validate } from './check-feature';
import { rowOf } from './json-rows';
import { parseLoose } from './loose-json';
import { limits } from '../model/limits';
import {
  roles,
  type Columns,
  type Failure,
  type FeatureError,
  type Found,
  type Progress,
  type Reading,
  type Reason,
  type Recipe,
  type Remark,
  type Summary,
} from '../model/outcome';
import type { FeatureSink } from './split-features';
import type { TableSink } from './table-rows';

export type DatasetOutcome =
  | { state: 'ready'; dataset: Dataset; summary: Omit<Summary, 'name' | 'address'> }
  | ({ state: 'failed' } & Failure);

/** Features by which the columns are found, before any feature is taken in. */
const SAMPLE = 1000;

/** How a reader wants data opened: with the columns that were put right, and who hears of progress and of new groups. */
export interface OpenOptions {
  chosen: Recipe;
  onProgress: Progress;
  onFound: Found;
  /** What is already known of the file: that it came out of another. */
  remarks?: readonly Remark[];
  /** How many archives it came out of. */
  depth?: number;
}

/** The beginning of a file, by which its format is told. `text` is without what may stand before the data. */
export interface FileStart {
  file: Blob;
  bytes: Uint8Array;
  encoding: string;
  text: string;
}

/** Hands the features of a text to their reader. Returns why the file as a whole gives nothing, or null. */
export type FeedFeatures = (
  text: AsyncGenerator<string>,
  reader: FeatureReader,
) => Promise<Failure | null>;

/**
 * Reads the features of a file, or its rows where it is a table. Sound ones are taken in, bad ones are listed; what
 * gives none at all is one failure.
 */
export async function readFeatures(
  { file, encoding }: FileStart,
  options: OpenOptions,
  feed: FeedFeatures,
  isTable = false,
): Promise<DatasetOutcome> {
  if (file.size > limits.fileBytes) return { state: 'failed', reason: 'too-large' };
  const text = textOf(file, encoding, (bytes) => options.onProgress(bytes / file.size));
  return collect(options, isTable, encoding, (reader) => feed(text, reader));
}

/** The same for a format that has its own way to bytes or text; `encoding` is empty where it has its own of that too. */
export async function collect(
  { chosen, remarks = [] }: OpenOptions,
  isTable: boolean,
  encoding: string,
  feed: (reader: FeatureReader) => Promise<Failure | null>,
): Promise<DatasetOutcome> {
  const reader = new FeatureReader(isTable, chosen, encoding, await loadValidation());
  for (const { kind, count, detail } of remarks) reader.remark(kind, count, detail);
  const failure = await feed(reader);
  return failure ? { state: 'failed', ...failure } : reader.finish();
}

/** Takes in the features of one file, one by one. */
export class FeatureReader implements FeatureSink, TableSink {
  readonly #isTable: boolean;
  readonly #chosen: Recipe;
  readonly #encoding: string;
  readonly #validate: Validate;
  readonly #errors: FeatureError[] = [];
  readonly #remarks = new Map<Remark['kind'], Remark>();
  readonly #ids = new Set<string | number>();
  #errorCount = 0;
  #position = 0;
  /** Features that wait for the columns to be found. */
  #waiting: { values: Properties; take(): void }[] = [];
  #found: FoundColumns | null = null;

  constructor(isTable: boolean, chosen: Recipe, encoding: string, validate: Validate) {
    this.#isTable = isTable;
    this.#validate = validate;
    this.#chosen = chosen;
    this.#encoding = encoding;
  }

  text(text: string): void {
    let parsed: unknown;
    try {
      const { value, unknownNumbers } = parseLoose(text);
      parsed = value;
      if (unknownNumbers > 0) this.remark('not-a-number', unknownNumbers, '');
    } catch {
      this.error('no-json');
      return;
    }
    this.value(parsed);
  }

  /** One feature, or one object of a list, as it was parsed. */
  value(parsed: unknown): void {
    if (this.#isTable && typeof parsed === 'object' && parsed !== null) {
      this.row(rowOf(parsed), '');
      return;
    }
    const position = (this.#position += 1);
    const { feature, error } = checkFeature(parsed, this.#validate);
    if (error) this.#list({ position, ...error });
    if (!feature || (error && !isWarning(error))) return;
    this.#noteId(feature);
    this.#wait(feature.properties ?? {}, () => this.#found?.builder.add(feature));
  }

  /** One row of a table. */
  row(values: Properties, beyond: string): void {
    const position = (this.#position += 1);
    this.#wait(values, () => this.#takeRow(values, position, beyond));
  }

  error(reason: Reason, detail = ''): void {
    this.#list({ position: (this.#position += 1), reason, detail });
  }

  /** Something about the file as a whole; counts of one kind add up, and the first detail stays. */
  remark(kind: Remark['kind'], count: number, detail: string): void {
    const known = this.#remarks.get(kind);
    if (known) known.count += count;
    else this.#remarks.set(kind, { kind, count, detail: shortened(detail) });
  }

  finish(): DatasetOutcome {
    const found = this.#findColumns();
    const { fields: all, columns, builder } = found;
    const { fields, fieldCount } = offeredFields(all, columns);
    if (this.#isTable && (columns.longitude === null || columns.latitude === null)) {
      const reading = this.#readingOf(found, null);
      return { state: 'failed', reason: 'no-coordinates', fields, fieldCount, columns, reading };
    }
    // Those of rows that had to wait for the columns come after others.
    const errors = this.#errors.sort((one, other) => one.position - other.position);
    const errorCount = this.#errorCount;
    if (builder.count === 0) {
      return errorCount === 0 ||
        errors.every(({ reason }) => reason === 'not-geojson' || reason === 'no-json')
        ? { state: 'failed', reason: 'no-data' }
        : {
            state: 'failed',
            reason: 'nothing-sound',
            ...{ errors, errorCount, fields, fieldCount, columns },
            isTable: this.#isTable,
            reading: this.#readingOf(found, null),
          };
    }
    const dataset = builder.finish();
    const { groups, layers, bounds, unreadDates } = dataset;
    return {
      state: 'ready',
      dataset,
      summary: {
        count: builder.count,
        archive: null,
        ...{ groups, layers, bounds, unreadDates },
        ...{ fields, fieldCount, columns, errors, errorCount },
        isTable: this.#isTable,
        reading: this.#readingOf(found, dataset),
      },
    };
  }

  #wait(values: Properties, take: () => void): void {
    if (this.#found) {
      take();
      return;
    }
    this.#waiting.push({ values, take });
    if (this.#waiting.length >= SAMPLE) this.#findColumns();
  }

  #findColumns(): FoundColumns {
    if (this.#found) return this.#found;
    const sample = this.#waiting.map(({ values }) => values);
    const columns = { ...guessColumns(sample, this.#isTable), ...this.#chosen.columns };
    const { date, end } = columns;
    const dated = sample.flatMap((values) => (date === null ? [] : [values[date]]));
    const guess = guessForm(date ?? end ?? '', dated);
    const form = this.#chosen.dates ?? guess.form;
    this.#found = {
      ...{ fields: fieldsOf(sample), columns },
      guess: { form, offer: guess.offer === form ? null : guess.offer },
      builder: new DatasetBuilder(columns, form),
      sample: sample.slice(0, SHOWN).map(shownValues),
    };
    for (const { take } of this.#waiting) take();
    this.#waiting = [];
    return this.#found;
  }

  #takeRow(values: Properties, position: number, beyond: string): void {
    const { longitude, latitude } = this.#found?.columns ?? {};
    if (!longitude || !latitude || !this.#found) return;
    const geometry = geometryOf(values, longitude, latitude, this.#chosen.order);
    if (!geometry) {
      this.#list({ position, ...placeError(values, longitude, latitude) });
      return;
    }
    const { feature, error } = checkFeature(
      { type: 'Feature', geometry, properties: withoutShape(values, longitude, latitude) },
      this.#validate,
    );
    if (error) this.#list({ position, ...error });
    if (!feature || (error && !isWarning(error))) return;
    this.#found.builder.add(feature);
    if (beyond !== '') this.#list({ position, reason: 'more-cells', detail: beyond });
  }

  /** One thing may have an entry for each year; some programs write an empty id for every feature. */
  #noteId({ id }: { id?: string | number | null }): void {
    if (id === undefined || id === null) return;
    if (this.#ids.has(id)) this.remark('repeated-ids', 1, String(id));
    else this.#ids.add(id);
  }

  #readingOf({ columns, guess, sample }: FoundColumns, dataset: Dataset | null): Reading {
    const { columns: chosen = {}, order = 'latitude-first' } = this.#chosen;
    if (dataset && dataset.openEnds > 0) this.remark('open-ends', dataset.openEnds, '');
    const why = Object.fromEntries(
      roles.map((role) => {
        const column = columns[role];
        if (column === null) return [role, null];
        if (role in chosen) return [role, 'chosen'];
        return [role, isNamed(role, column) ? 'heading' : 'values'];
      }),
    ) as Reading['why'];
    return {
      ...{ dates: guess.form, offer: guess.offer, order, why, sample },
      encoding: this.#encoding,
      unread: dataset?.unread ?? {},
      remarks: [...this.#remarks.values()],
    };
  }

  #list({ position, reason, detail }: FeatureError): void {
    this.#errorCount += 1;
    if (this.#errors.length >= limits.listedErrors) return;
    this.#errors.push({ position, reason, detail: shortened(detail) });
  }
}

/** Rows that show what a choice makes of them, columns of each, and characters of a cell. */
const SHOWN = 5;
const SHOWN_COLUMNS = 60;
const SHOWN_LENGTH = 200;

interface FoundColumns {
  fields: string[];
  columns: Columns;
  guess: FormGuess;
  builder: DatasetBuilder;
  sample: Properties[];
}

function shownValues(values: Properties): Properties {
  const cells = Object.entries(values).slice(0, SHOWN_COLUMNS);
  return Object.fromEntries(
    cells.map(([name, value]) => [name, shortened(textOfValue(value), SHOWN_LENGTH)]),
  );
}

/** A copy: a slice would hold the whole piece of the file that it is from. */
function shortened(text: string, length: number = limits.detailLength): string {
  return [...text.slice(0, length)].join('');
}
