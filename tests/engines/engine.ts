/** A browser of one engine, as the core tests drive it. */
export interface Engine {
  /** Somebody who has never been here: nothing stored. `site` is the only address that the pages may ask. */
  newReader(site: string): Promise<Reader>;
  close(): Promise<void>;
}

/** A reader with one page. */
export interface Reader {
  /** Opens an address and waits for its arrival. */
  open(url: string): Promise<void>;
  /** Runs a function in the page; it sees nothing but what it is given. */
  ask<Given extends unknown[], Answer>(
    question: (...given: Given) => Answer,
    ...given: Given
  ): Promise<Awaited<Answer>>;
  /** Presses the first element of a selector, as a hand would. False where just then it could not be pressed. */
  press(selector: string): Promise<boolean>;
  /** Types into the first element of a selector. */
  type(selector: string, text: string): Promise<void>;
  /** The window's inner size, px. */
  resize(width: number, height: number): Promise<void>;
  /** Whether something the page has asked for has not come yet; false where the driver does not tell. */
  isLoading(): boolean;
  /** What is on the screen, as a PNG in base64. */
  screenshot(): Promise<string>;
  /** What went wrong since it was last asked for: errors of the page and of the console, and requests to others. */
  errors(): Promise<string[]>;
  leave(): Promise<void>;
}
