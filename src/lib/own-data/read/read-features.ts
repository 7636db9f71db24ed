import type { Geometry } from 'geojson';
import { fieldsOf, guessColumns, offeredFields } from '../values/columns';
import type { Properties } from '../model/properties';
import { coordinatesOf } from '../values/coordinates-of';
import { DatasetBuilder, type Dataset } from '../dataset/feature-store';
import { textOf } from './encoding';
import { checkFeature, isWarning, loadValidation, type Validate } from './check-feature';
import { limits } from '../model/limits';
import type {
  Columns,
  Failure,
  FeatureError,
  Found,
  Progress,
  Reason,
  Summary,
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
  chosen: Partial<Columns>;
  onProgress: Progress;
  onFound: Found;
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
  { chosen, onProgress }: OpenOptions,
  feed: FeedFeatures,
  isTable = false,
): Promise<DatasetOutcome> {
  if (file.size > limits.fileBytes) return { state: 'failed', reason: 'too-large' };
  const text = textOf(file, encoding, (bytes) => onProgress(bytes / file.size));
  const reader = new FeatureReader(isTable, chosen, await loadValidation());
  const failure = await feed(text, reader);
  return failure ? { state: 'failed', ...failure } : reader.finish();
}

/** Takes in the features of one file, one by one. */
export class FeatureReader implements FeatureSink, TableSink {
  readonly #isTable: boolean;
  readonly #chosen: Partial<Columns>;
  readonly #validate: Validate;
  readonly #errors: FeatureError[] = [];
  readonly #ids = new Set<string | number>();
  #errorCount = 0;
  #position = 0;
  /** Features that wait for the columns to be found. */
  #waiting: { values: Properties; take(): void }[] = [];
  #found: { fields: string[]; columns: Columns; builder: DatasetBuilder } | null = null;

  constructor(isTable: boolean, chosen: Partial<Columns>, validate: Validate) {
    this.#isTable = isTable;
    this.#validate = validate;
    this.#chosen = chosen;
  }

  text(text: string): void {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      this.error('no-json');
      return;
    }
    this.value(parsed);
  }

  /** One feature as it was parsed. */
  value(parsed: unknown): void {
    const position = (this.#position += 1);
    const { feature, error } = checkFeature(parsed, this.#validate);
    if (error) this.#list({ position, ...error });
    if (!feature || (error && !isWarning(error))) return;
    if (this.#isDuplicate(feature, position)) return;
    this.#wait(feature.properties ?? {}, () => this.#found?.builder.add(feature));
  }

  /** One row of a table. */
  row(values: Record<string, string>, beyond: string): void {
    const position = (this.#position += 1);
    this.#wait(values, () => this.#takeRow(values, position, beyond));
  }

  error(reason: Reason, detail = ''): void {
    this.#list({ position: (this.#position += 1), reason, detail });
  }

  finish(): DatasetOutcome {
    const { fields: all, columns, builder } = this.#findColumns();
    const { fields, fieldCount } = offeredFields(all, columns);
    if (this.#isTable && (columns.longitude === null || columns.latitude === null)) {
      return { state: 'failed', reason: 'no-coordinates', fields, fieldCount, columns };
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

  #findColumns() {
    if (this.#found) return this.#found;
    const sample = this.#waiting.map(({ values }) => values);
    const columns = { ...guessColumns(sample, this.#isTable), ...this.#chosen };
    this.#found = { fields: fieldsOf(sample), columns, builder: new DatasetBuilder(columns) };
    for (const { take } of this.#waiting) take();
    this.#waiting = [];
    return this.#found;
  }

  #takeRow(values: Properties, position: number, beyond: string): void {
    const { longitude, latitude } = this.#found?.columns ?? {};
    if (!longitude || !latitude || !this.#found) return;
    const coordinates = coordinatesOf(values, longitude, latitude);
    if (coordinates.some(Number.isNaN)) {
      const cells = [...new Set([longitude, latitude])].map((column) => values[column]);
      const isEmpty = cells.join('').trim() === '';
      const detail = isEmpty ? '' : cells.join(', ');
      this.#list({ position, reason: 'no-coordinates', detail });
      return;
    }
    const geometry: Geometry = { type: 'Point', coordinates };
    const { feature, error } = checkFeature(
      { type: 'Feature', geometry, properties: values },
      this.#validate,
    );
    if (!feature) {
      this.#list({ position, ...error });
      return;
    }
    this.#found.builder.add(feature);
    if (beyond !== '') this.#list({ position, reason: 'more-cells', detail: beyond });
  }

  /** Some programs write an empty id for every feature, which counts as no id. */
  #isDuplicate({ id }: { id?: string | number | null }, position: number): boolean {
    if (id === undefined || id === null) return false;
    if (this.#ids.has(id)) {
      this.#list({ position, reason: 'duplicate-id', detail: String(id) });
      return true;
    }
    this.#ids.add(id);
    return false;
  }

  #list({ position, reason, detail }: FeatureError): void {
    this.#errorCount += 1;
    if (this.#errors.length >= limits.listedErrors) return;
    // A copy: a slice would hold the whole piece of the file that it is from.
    const shown = [...detail.slice(0, limits.detailLength)].join('');
    this.#errors.push({ position, reason, detail: shown });
  }
}
