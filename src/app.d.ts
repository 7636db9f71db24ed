declare global {
  interface ImportMetaEnv {
    /** Where the site stands, from SITE_URL; set by vite.config.ts, empty where it is not known. */
    readonly VITE_SITE_URL: string;
  }
  namespace App {
    interface PageState {
      /** The place whose popup (wide) or sheet (narrow) is open over the current page. */
      peek?: string;
    }
  }
}

export {};
