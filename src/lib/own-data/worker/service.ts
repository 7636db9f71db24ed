import { fetchFile } from '../tiles/fetch-file';
import { isOnFor, type Choice, type Held, type IsOn, type PartForm } from '../model/dataset';
import { HeldEntries } from '../dataset/feature-dataset';
import type {
  Columns,
  Found,
  Progress,
  ReadOutcome,
  RowDetail,
  RowList,
  Source,
} from '../model/outcome';
import { formats, openFile, type OpenOutcome } from '../read/formats';
import { isTileAddress } from '../tiles/tile-source';

const nothing: RowList = { rows: [], count: 0 };

/** The reader's data where they are read and held: all that the page may ask of them. */
export class OwnDataService {
  #held: Held | null = null;
  #isOn: IsOn = () => true;

  /**
   * Reads a file or fetches one, and holds it. Gives back what is to be kept and read again: the file, or the address
   * of tiles, which are never fetched all.
   */
  async read(
    source: Source,
    chosen: Partial<Columns>,
    onProgress: Progress,
    onFound: Found,
  ): Promise<{ outcome: ReadOutcome; kept: Source }> {
    const options = { chosen, onProgress, onFound };
    const address = source.kind === 'address' ? source.address : null;
    const name = source.kind === 'file' ? source.name : nameOf(source.address);
    const tiles = formats.address.find(({ matches }) => address !== null && matches(address));
    if (tiles && address !== null) {
      const outcome = await tiles.open(address, options);
      return { outcome: this.#hold(outcome, name, address), kept: source };
    }
    const file = source.kind === 'file' ? source.file : await fetchFile(source.address, onProgress);
    if (!file) return { outcome: { state: 'failed', reason: 'unreachable' }, kept: source };
    const outcome = await openFile(file, options);
    return { outcome: this.#hold(outcome, name, address), kept: { kind: 'file', name, file } };
  }

  /** Shows these groups and no others on the map. */
  choose(choice: Choice): void {
    this.#isOn = isOnFor(choice);
  }

  /** A vector tile; null where nothing shows. */
  async tile(zoom: number, column: number, line: number): Promise<ArrayBuffer | null> {
    return (await this.#held?.tile(this.#isOn, zoom, column, line)) ?? null;
  }

  /** The first of the entries of a choice, and how many they are. */
  async list(choice: Choice, first: number): Promise<RowList> {
    return (await this.#held?.list(isOnFor(choice), first)) ?? nothing;
  }

  /** Entries that show at the mark of one, at a zoom. */
  async beside(row: number, zoom: number, first: number): Promise<RowList> {
    return (await this.#held?.beside(this.#isOn, row, zoom, first)) ?? nothing;
  }

  /** Entries that have all of the words in their title, in all years. */
  async find(words: string, first: number): Promise<RowList> {
    return (await this.#held?.find(words, first)) ?? nothing;
  }

  /** Everything of one entry, as text. */
  async detail(row: number): Promise<RowDetail | null> {
    return (await this.#held?.detail(row)) ?? null;
  }

  /** The entries of a choice as GeoJSON. */
  export(choice: Choice): Blob {
    return this.#held?.export(isOnFor(choice)) ?? new Blob();
  }

  /** The entries of a choice as a part of a file of the atlas's. */
  async exportPart(choice: Choice, form: PartForm): Promise<Blob> {
    return (await this.#held?.exportPart(isOnFor(choice), form)) ?? new Blob();
  }

  #hold(opened: OpenOutcome, name: string, address: string | null): ReadOutcome {
    if (opened.state === 'failed') return opened;
    const { summary } = opened;
    this.#held =
      'held' in opened ? opened.held : new HeldEntries(opened.dataset, summary.columns, name);
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
