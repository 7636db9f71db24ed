import {
  filesToStore,
  dossierFile,
  offlinePage,
  styleSheets,
  WORKER_CHUNKS,
  type SiteFiles,
} from './files-to-store';
import { charactersOf, fontFaces, isWanted } from './font-faces';

/** What a copy is kept in and fetched with; a browser's own, but for tests. */
export interface Surroundings {
  caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  fetch(address: string, options?: RequestInit): Promise<Response>;
}

/**
 * The copies of one version of the site, in one cache of the browser. A copy is of one language and whole: its page
 * for offline is put in last, and `has` looks for that. All is fetched before anything is put in, and put in only
 * where the server still has this version then, so that what is in the cache is of one version at any time.
 */
export class SiteCache {
  /** The paths that are kept, whatever is asked of the cache now; null until `look` has found that out. */
  kept: ReadonlySet<string> | null = null;
  readonly #prefix: string;

  constructor(
    /** The address of the site's root, with its final slash. */
    private readonly root: string,
    private readonly version: string,
    private readonly site: SiteFiles,
    private readonly around: Surroundings,
  ) {
    this.#prefix = `atlas ${root} `;
  }

  /** The kept file, whatever query is asked for with it; none where the browser's store is out of order. */
  async find(path: string): Promise<Response | undefined> {
    try {
      const cache = await this.#cache();
      return await cache.match(this.#address(path), { ignoreSearch: true });
    } catch {
      return undefined;
    }
  }

  /** Finds out what is kept: after each start of the worker, which begins with nothing in mind. */
  async look(): Promise<void> {
    try {
      const requests = await (await this.#cache()).keys();
      this.kept = new Set(requests.map(({ url }) => url.slice(this.root.length - 1)));
    } catch {
      this.kept = new Set();
    }
  }

  async has(language: string): Promise<boolean> {
    return (await this.find(offlinePage(language))) !== undefined;
  }

  /** Makes a language's copy unless there is one. True where it is whole in the end. */
  async keep(language: string): Promise<boolean> {
    if (await this.has(language)) return true;
    try {
      return await this.#fetchAndPut(language);
    } catch {
      // No network, a file that is not there, or no room: tried again on the next visit.
      return false;
    }
  }

  /** The languages that any version has a copy of. */
  async languagesCached(languages: readonly string[]): Promise<string[]> {
    const names = await this.#names();
    const caches = await Promise.all(names.map((name) => this.around.caches.open(name)));
    const found = await Promise.all(
      languages.map(async (language) => {
        const pages = caches.map((cache) => cache.match(this.#address(offlinePage(language))));
        return (await Promise.all(pages)).some((page) => page !== undefined);
      }),
    );
    return languages.filter((_, index) => found[index]);
  }

  /** Lets go of the copies of all other versions. */
  async forgetOthers(): Promise<void> {
    const others = (await this.#names()).filter((name) => name !== this.#prefix + this.version);
    await Promise.all(others.map((name) => this.around.caches.delete(name)));
  }

  async #fetchAndPut(language: string): Promise<boolean> {
    if (!(await this.isServed())) return false;
    const cache = await this.#cache();
    const page = await this.#fetched(offlinePage(language));
    const dossier = await this.#fetched(dossierFile(language));
    const chunks = (await (await this.#fetched(WORKER_CHUNKS)).json()) as string[];
    const paths = [...filesToStore(this.site, language, await documentsOf(dossier)), ...chunks];
    const files = await Promise.all(
      paths.map(async (path) => {
        if (path === dossierFile(language)) return { path, response: dossier };
        // Two languages share the files that are named by their content.
        const there = path.startsWith('/_app/immutable/') ? await this.find(path) : undefined;
        return { path, response: there ?? (await this.#fetched(path)) };
      }),
    );
    const text = await Promise.all(
      files
        .filter(({ path }) => /\.js(?:on)?$/.test(path))
        .map(({ response }) => response.clone().text()),
    );
    const sheets = styleSheets(await page.clone().text(), this.#address(offlinePage(language))).map(
      (sheet) => sheet.slice(this.root.length - 1),
    );
    const fonts = await Promise.all(
      (await this.#fontFiles(files, sheets, charactersOf(text.join('')))).map(async (path) => ({
        path,
        response: (await this.find(path)) ?? (await this.#fetched(path)),
      })),
    );
    if (!(await this.isServed())) return false;
    for (const { path, response } of [...files, ...fonts]) {
      await cache.put(this.#address(path), response);
    }
    await cache.put(this.#address(offlinePage(language)), page);
    await this.look();
    return true;
  }

  /** The fonts that the page's sheets have for the characters, and those of the map, which are in no sheet. */
  async #fontFiles(
    files: readonly { path: string; response: Response }[],
    sheets: readonly string[],
    characters: readonly number[],
  ): Promise<string[]> {
    const faces = await Promise.all(
      files
        .filter(({ path }) => path.endsWith('.css'))
        .map(async ({ path, response }) =>
          fontFaces(await response.clone().text()).map((face) => ({
            face,
            sheet: path,
            path: new URL(face.file, this.#address(path)).href.slice(this.root.length - 1),
          })),
        ),
    );
    const declared = new Set(faces.flat().map(({ path }) => path));
    const wanted = faces
      .flat()
      .filter(({ face, sheet }) => sheets.includes(sheet) && isWanted(face, characters))
      .map(({ path }) => path);
    const ofMap = this.site.build.filter((path) => path.endsWith('.woff2') && !declared.has(path));
    return [...new Set([...wanted, ...ofMap])];
  }

  /** Whether the server has this version now. */
  async isServed(): Promise<boolean> {
    const response = await this.#fetched('/_app/version.json');
    const { version } = (await response.json()) as { version?: unknown };
    return version === this.version;
  }

  async #fetched(path: string): Promise<Response> {
    // What has its content in its name may come from the browser's own store, all else is asked for again.
    const cache = path.startsWith('/_app/immutable/') ? 'default' : 'no-cache';
    const response = await this.around.fetch(this.#address(path), { cache });
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
    // Read at once: a connection is only free for the next file when this one is through. The policy stays with it.
    const headers = new Headers(response.headers);
    for (const ofTransport of ['content-encoding', 'content-length']) headers.delete(ofTransport);
    return new Response(await response.blob(), { headers });
  }

  #address(path: string): string {
    const { href } = new URL(path.slice(1), this.root);
    if (!href.startsWith(this.root)) throw new Error(`${path} is no file of the site.`);
    return href;
  }

  #cache(): Promise<Cache> {
    return this.around.caches.open(this.#prefix + this.version);
  }

  async #names(): Promise<string[]> {
    return (await this.around.caches.keys()).filter((name) => name.startsWith(this.#prefix));
  }
}

async function documentsOf(dossier: Response): Promise<string[]> {
  const { documents } = (await dossier.clone().json()) as { documents: { id: string }[] };
  return documents.map(({ id }) => id);
}
