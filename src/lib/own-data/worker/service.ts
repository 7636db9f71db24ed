import { nothingBeside, type Comparison, type RecordBeside } from '../model/beside';
import { fetchFile } from '../tiles/fetch-file';
import { isOnFor, type Choice, type OwnDataset, type IsOn, type PartForm } from '../model/dataset';
import { FeatureDataset } from '../dataset/feature-dataset';
import type {
  Found,
  Progress,
  ReadOutcome,
  ReadSample,
  Recipe,
  FeatureDetail,
  FeatureList,
  Source,
} from '../model/outcome';
import { formats, openFile, type OpenOutcome } from '../read/formats';
import { rawAddress } from '../model/addresses';
import { previewOf } from '../values/preview';
import { isTileAddress } from '../tiles/tile-source';

const nothing: FeatureList = { features: [], count: 0 };

/** The reader's data where they are read and stored: all that the page may ask of them. */
export class OwnDataService {
  #dataset: OwnDataset | null = null;
  #isOn: IsOn = () => true;

  /**
   * Reads a file or fetches one, and holds it. Returns what is to be kept and read again: the file, or the address
   * of tiles, which are never fetched all.
   */
  async read(
    source: Source,
    chosen: Recipe,
    onProgress: Progress,
    onFound: Found,
  ): Promise<{ outcome: ReadOutcome; stored: Source }> {
    const options = { chosen, onProgress, onFound };
    const address = source.kind === 'address' ? source.address : null;
    const name = source.kind === 'file' ? source.name : nameOf(source.address);
    const tiles = formats.address.find(({ matches }) => address !== null && matches(address));
    if (tiles && address !== null) {
      const outcome = await tiles.open(address, options);
      return { outcome: this.#store(outcome, name, address), stored: source };
    }
    const raw = address === null ? null : rawAddress(address);
    if (raw !== null) {
      return { outcome: { state: 'failed', reason: 'elsewhere', address: raw }, stored: source };
    }
    const file = source.kind === 'file' ? source.file : await fetchFile(source.address, onProgress);
    if (typeof file === 'string') {
      return { outcome: { state: 'failed', reason: file }, stored: source };
    }
    const outcome = await openFile(file, options);
    return { outcome: this.#store(outcome, name, address), stored: { kind: 'file', name, file } };
  }

  /** Shows these groups and no others on the map. */
  choose(choice: Choice): void {
    this.#isOn = isOnFor(choice);
  }

  /** A vector tile; null where nothing shows. */
  async tile(zoom: number, x: number, y: number): Promise<ArrayBuffer | null> {
    return (await this.#dataset?.tile(this.#isOn, zoom, x, y)) ?? null;
  }

  /** The first of the features of a choice, and how many they are. */
  async list(choice: Choice, first: number): Promise<FeatureList> {
    return (await this.#dataset?.list(isOnFor(choice), first)) ?? nothing;
  }

  /** The features that share one’s mark on the map at a zoom. */
  async near(index: number, zoom: number, first: number): Promise<FeatureList> {
    return (await this.#dataset?.near(this.#isOn, index, zoom, first)) ?? nothing;
  }

  /** Features that have all of the words in their title, in all years. */
  async find(words: string, first: number): Promise<FeatureList> {
    return (await this.#dataset?.find(words, first)) ?? nothing;
  }

  /** Everything of one feature, as text. */
  async detail(index: number): Promise<FeatureDetail | null> {
    return (await this.#dataset?.detail(index)) ?? null;
  }

  /** The features of a choice as GeoJSON. */
  export(choice: Choice): Blob {
    return this.#dataset?.export(isOnFor(choice)) ?? new Blob();
  }

  /** The features of a choice as a part of a file of the atlas's. */
  async exportPart(choice: Choice, form: PartForm): Promise<Blob> {
    return (await this.#dataset?.exportPart(isOnFor(choice), form)) ?? new Blob();
  }

  /** What the record has beside each entry. */
  async compare(record: RecordBeside): Promise<Comparison> {
    return (await this.#dataset?.compare(record)) ?? nothingBeside();
  }

  /** What choices make of the first entries of a file, without reading it again. */
  preview(...given: Parameters<typeof previewOf>): ReadSample[] {
    return previewOf(...given);
  }

  #store(opened: OpenOutcome, name: string, address: string | null): ReadOutcome {
    if (opened.state === 'failed') return opened;
    const { summary } = opened;
    this.#dataset =
      'tiles' in opened ? opened.tiles : new FeatureDataset(opened.dataset, summary.columns, name);
    return { state: 'ready', summary: { name, address, ...summary } };
  }
}

function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const name = isTileAddress(address) ? '' : (pathname.split('/').pop() ?? '');
  try {
    return decodeURIComponent(name) || hostname;
  } catch {
    // A name in percent codes of another encoding, or in none.
    return name;
  }
}
