declare global {
  interface ImportMetaEnv {
    /** Where the site stands, from SITE_URL; set by vite.config.ts, empty where it is not known. */
    readonly VITE_SITE_URL: string;
    /** Where mistakes are reported, from REPORT_URL or REPORT_EMAIL; set by vite.config.ts, empty where nowhere. */
    readonly VITE_REPORT_TO: string;
    /** The folder of the dossier that the atlas is built from, in the repository; set by vite.config.ts. */
    readonly VITE_DOSSIER: string;
    /** Whether its base map has a picture of heights; set by vite.config.ts. */
    readonly VITE_RELIEF: boolean;
    /** The archive of streets under the atlas, from BASEMAP; set by vite.config.ts, null where there is none. */
    readonly VITE_STREETS: {
      /** From the site's root. */
      path: string;
      bounds: [number, number, number, number];
      maxZoom: number;
    } | null;
    /** The languages of that dossier as JSON, by tools/site/languages.mjs; set by vite.config.ts. */
    readonly VITE_LANGUAGES: string;
    /** Whether the build is only looked at on this machine; set by vite.config.ts, see tools/site/build-kind.mjs. */
    readonly VITE_PREVIEW_BUILD: boolean;
  }
  interface Window {
    /** What the atlas uses of Trusted Types, which not every browser has. */
    readonly trustedTypes?: {
      readonly emptyHTML: string;
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string | null },
      ): unknown;
      createPolicy(
        name: string,
        rules: { createHTML(markup: string): string },
      ): { createHTML(markup: string): string };
    };
  }
  namespace App {
    interface PageState {
      /** The place whose popup (wide) or sheet (narrow) is open over the current page. */
      peek?: string;
    }
  }
}

export {};
