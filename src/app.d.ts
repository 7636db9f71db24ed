declare global {
  namespace App {
    interface PageState {
      /** The place whose popup (wide) or sheet (narrow) is open over the current page. */
      peek?: string;
    }
  }
}

export {};
