import { limits } from '../model/limits';
import type { Failure, Remark } from '../model/outcome';
import { encodingOf } from './encoding';
import { startsWith } from './file-signs';
import { collect, type DatasetOutcome, type FileStart, type OpenOptions } from './read-features';
import { headingOf } from './table-form';
import { RowNaming } from './table-rows';
import { gunzip, zipFiles, type PackedFile } from '../decode/zip';

/** Opens what was unpacked like any other file. */
export type OpenInside<Outcome> = (file: Blob, options: OpenOptions) => Promise<Outcome>;

/** Endings of files that are looked for in an archive, best first. */
const readable = [
  ...['.geojson', '.fgb', '.kml', '.gpx', '.topojson', '.json', '.ndjson', '.geojsonl', '.umap'],
  ...['.csv', '.tsv', '.tab', '.txt', '.xlsx', '.ods', '.xls', '.kmz', '.pmtiles'],
];

/** Opens what a file that is packed with ZIP or gzip holds: a spreadsheet, a Shapefile, KML, or another file of data. */
export async function openPacked<Outcome>(
  { file, bytes }: FileStart,
  options: OpenOptions,
  open: OpenInside<Outcome>,
): Promise<Outcome | DatasetOutcome> {
  try {
    if (!startsWith(bytes, 'PK')) return await open(await gunzip(file), options);
    const files = (await zipFiles(file))?.filter(({ name }) => isOfReader(name));
    if (!files) return { state: 'failed', reason: 'packed' };
    return await openArchive(file, files, options, open);
  } catch (error) {
    // Broken, or larger than any honest one.
    if (error instanceof Error && error.name !== 'NotReadableError') {
      return { state: 'failed', reason: 'packed' };
    }
    throw error;
  }
}

async function openArchive<Outcome>(
  file: Blob,
  files: readonly PackedFile[],
  options: OpenOptions,
  open: OpenInside<Outcome>,
): Promise<Outcome | DatasetOutcome> {
  if (files.some(({ isLocked }) => isLocked)) return refused('locked');
  const has = (part: RegExp) => files.some(({ name }) => part.test(name));
  if (has(/^xl\/workbook\.(?:xml|bin)$/) || (has(/^content\.xml$/) && (await isSheet(files)))) {
    const size = files.reduce((sum, packed) => sum + packed.size, 0);
    return size > limits.wholeBytes
      ? { state: 'failed', reason: 'too-large' }
      : openSheet(file, options, size);
  }
  if (has(/^(?:word|ppt)\/|^content\.xml$/)) return refused('word');
  if (has(/\.gdbtable$/i)) return refused('geodatabase');
  const shapes = byEnding(files, '.shp');
  if (shapes[0]) return openShapes(files, shapes, options);
  const found = readable.flatMap((ending) => byEnding(files, ending));
  const [first] = found;
  if (!first) return has(/\.qgs$/i) ? refused('project') : { state: 'failed', reason: 'packed' };
  return open(await first.unpack(), { ...options, remarks: oneOf(found) });
}

/** Seconds that a megabyte of a spreadsheet, unpacked, may take on a slow device: it is read in one step. */
const SECONDS_PER_MEGABYTE = 1.5;

/** Opens a spreadsheet of some bytes, unpacked; its reader is large, and is fetched only then. */
export async function openSheet(
  file: Blob,
  options: OpenOptions,
  size = file.size,
): Promise<DatasetOutcome> {
  if (file.size > limits.wholeBytes) return { state: 'failed', reason: 'too-large' };
  const { sheetOf } = await import('../decode/sheet-rows');
  options.onProgress(null, (size / 1e6) * SECONDS_PER_MEGABYTE);
  let sheet: ReturnType<typeof sheetOf>;
  try {
    sheet = sheetOf(await file.arrayBuffer());
  } catch (error) {
    return error instanceof Error && /password|encrypt/i.test(error.message)
      ? refused('locked')
      : { state: 'failed', reason: 'packed' };
  }
  if (!sheet) return { state: 'failed', reason: 'no-data' };
  const { name, others, rows } = sheet;
  const names = [name, ...others];
  return collect(options, true, '', (reader) => {
    if (others.length > 0) reader.remark('one-of-several', others.length, names.join(', '));
    const naming = new RowNaming(reader, headingOf(rows));
    for (const cells of rows) naming.cells(cells);
    naming.end();
    return Promise.resolve(null);
  });
}

async function openShapes(
  files: readonly PackedFile[],
  shapes: readonly PackedFile[],
  options: OpenOptions,
): Promise<DatasetOutcome> {
  const [first] = shapes;
  if (!first) return { state: 'failed', reason: 'packed' };
  if (first.size > limits.wholeBytes) return { state: 'failed', reason: 'too-large' };
  const { shapeFeatures } = await import('../decode/shape-files');
  const { features, encoding } = await shapeFeatures(
    files,
    first,
    options.chosen.encoding,
    encodingOf,
  );
  const remarks = oneOf(shapes);
  return collect({ ...options, remarks }, false, encoding, (reader) => {
    for (const feature of features) reader.value(feature);
    return Promise.resolve(null);
  });
}

/** Whether an archive is a spreadsheet of the Open Document Format, as its first file says. */
async function isSheet(files: readonly PackedFile[]): Promise<boolean> {
  const kind = files.find(({ name }) => name === 'mimetype');
  if (!kind || kind.size > 200) return false;
  return (await (await kind.unpack()).text()).includes('spreadsheet');
}

/** Files of one ending, those nearest to the top first, and the largest of them. */
function byEnding(files: readonly PackedFile[], ending: string): PackedFile[] {
  const depth = ({ name }: PackedFile) => name.split('/').length;
  return files
    .filter(({ name, size }) => size > 0 && name.toLowerCase().endsWith(ending))
    .sort((one, other) => depth(one) - depth(other) || other.size - one.size);
}

/** What systems put beside the files of a reader is none of theirs. */
function isOfReader(name: string): boolean {
  return !/(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db)/.test(name);
}

function oneOf(found: readonly PackedFile[]): Remark[] {
  if (found.length < 2) return [];
  const detail = found
    .slice(0, 10)
    .map(({ name }) => name)
    .join(', ');
  return [{ kind: 'one-of-several', count: found.length - 1, detail }];
}

function refused(format: (Failure & { reason: 'other-format' })['format']): DatasetOutcome {
  return { state: 'failed', reason: 'other-format', format };
}
