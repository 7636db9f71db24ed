import { withoutMarks } from './file-signs';
import { limits } from '../model/limits';
import type { Reason } from '../model/outcome';

/** Gets the text of each feature, or why there is none, in the order of the file. */
export interface FeatureSink {
  text(text: string): void;
  error(reason: Reason): void;
}

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const SPACE = 32;

/**
 * Cuts the text of a GeoJSON file into its features as it comes in, so that no file is ever held or parsed whole.
 * A file of one feature or geometry is one feature. What stands around the features is kept as `envelope`.
 */
export class FeatureSplitter {
  readonly #sink: FeatureSink;
  readonly #path: readonly string[] | null;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The depth that features begin at; 0 for the file itself. */
  #features = 0;
  #isCollection = false;
  #inFeature = false;
  #feature = '';
  #deepest = 0;
  #tooLong = false;
  /** Something that is no object stands where a feature should. */
  #stray = false;
  #chunk = '';
  /** From where on the chunk belongs to the feature, or to the envelope. */
  #from = 0;
  envelope = '';

  /** `path` has the names of the objects and of the array that hold the features; null for those of GeoJSON. */
  constructor(sink: FeatureSink, path: readonly string[] | null = null) {
    this.#sink = sink;
    this.#path = path;
  }

  push(chunk: string): void {
    this.#chunk = chunk;
    this.#from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      if (this.#inString) at = this.#skipString(at);
      else this.#structure(chunk.charCodeAt(at), at);
    }
    this.#keep(chunk.slice(this.#from));
  }

  /** Nothing more comes. */
  end(): void {
    if (this.#depth > 0 || this.#inString) this.#sink.error('cut-off');
  }

  /** Goes on in a string from a place in the chunk to its end; returns where that is. */
  #skipString(start: number): number {
    for (let at = start; at < this.#chunk.length; at += 1) {
      const code = this.#chunk.charCodeAt(at);
      if (this.#escaped) this.#escaped = false;
      else if (code === BACKSLASH) this.#escaped = true;
      else if (code === QUOTE) {
        this.#inString = false;
        return at;
      }
    }
    return this.#chunk.length;
  }

  #structure(code: number, at: number): void {
    switch (code) {
      case OPEN_BRACKET:
      case OPEN_BRACE:
        this.#open(code, at);
        break;
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        this.#close(at);
        break;
      case COMMA:
        if (this.#betweenFeatures) this.#endStray();
        break;
      default:
        if (code === QUOTE) this.#inString = true;
        if (code > SPACE && this.#betweenFeatures) this.#stray = true;
    }
  }

  #open(code: number, at: number): void {
    if (
      !this.#inFeature &&
      this.#depth === this.#features &&
      (code === OPEN_BRACE || this.#isCollection)
    ) {
      if (this.#isCollection) this.#keep(this.#chunk.slice(this.#from, at));
      this.#inFeature = true;
      this.#from = at;
    }
    this.#depth += 1;
    if (this.#depth > this.#deepest) this.#deepest = this.#depth;
    if (this.#isCollection || code === OPEN_BRACE) return;
    const before = this.#chunk.slice(this.#from, at);
    if (!this.#opensFeatures(before)) return;
    this.#keep(`${before}[`);
    this.#from = at + 1;
  }

  #close(at: number): void {
    this.#depth -= 1;
    if (this.#inFeature && this.#depth === this.#features) {
      this.#keep(this.#chunk.slice(this.#from, at + 1));
      this.#endFeature();
      this.#from = at + 1;
    } else if (this.#isCollection && this.#depth < this.#features) {
      this.#endStray();
      // The array is over: what follows is frame again.
      this.#features = Infinity;
    }
  }

  get #betweenFeatures(): boolean {
    return this.#isCollection && !this.#inFeature && this.#depth === this.#features;
  }

  /** Whether the bracket that has just been opened holds the features: the array of features, or the file as an array. */
  #opensFeatures(before: string): boolean {
    const isRoot = this.#path === null && this.#depth === 1;
    const depth = (this.#path?.length ?? 1) + 1;
    if (!isRoot && this.#depth !== depth) return false;
    // Cut before they are joined: a file may have a bracket here at every other character.
    const end = this.#feature.slice(-60) + before.slice(-60);
    const [, name] = /"([^"]{1,58})"\s*:\s*$/.exec(end) ?? [];
    const isMember = this.#depth === depth && name === (this.#path?.at(-1) ?? 'features');
    if (!isRoot && !isMember) return false;
    this.envelope = this.#feature;
    this.#feature = '';
    this.#inFeature = false;
    this.#isCollection = true;
    this.#features = this.#depth;
    this.#deepest = this.#depth;
    return true;
  }

  #keep(text: string): void {
    if (!this.#inFeature) {
      if (this.envelope.length < limits.featureLength) this.envelope += text;
    } else if (this.#feature.length + text.length > limits.featureLength) {
      this.#tooLong = true;
      this.#feature = '';
    } else if (!this.#tooLong) this.#feature += text;
  }

  #endFeature(): void {
    if (this.#tooLong) this.#sink.error('too-large');
    else if (this.#deepest - this.#features > limits.featureDepth) this.#sink.error('too-deep');
    else this.#sink.text(this.#feature);
    this.#inFeature = false;
    this.#feature = '';
    this.#tooLong = false;
    this.#deepest = this.#depth;
  }

  #endStray(): void {
    if (this.#stray) this.#sink.error('not-geojson');
    this.#stray = false;
  }
}

/** Cuts newline-delimited GeoJSON, with or without record separators, into its lines. */
export class LineSplitter {
  readonly #sink: FeatureSink;
  #rest = '';
  #tooLong = false;

  constructor(sink: FeatureSink) {
    this.#sink = sink;
  }

  push(chunk: string): void {
    const lines = (this.#rest + chunk).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
    if (this.#rest.length <= limits.featureLength) return;
    this.#rest = '';
    this.#tooLong = true;
  }

  end(): void {
    this.#line(this.#rest);
  }

  #line(line: string): void {
    const text = withoutMarks(line).trimEnd();
    if (this.#tooLong || text.length > limits.featureLength) this.#sink.error('too-large');
    else if (isTooDeep(text)) this.#sink.error('too-deep');
    else if (text !== '') this.#sink.text(text);
    this.#tooLong = false;
  }
}

/** Only a long line can be deep, and counting is cheap: brackets in strings are few enough to count along. */
function isTooDeep(text: string): boolean {
  if (text.length < limits.featureDepth * 2) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) depth += 1;
    else if (code === 93 || code === 125) depth -= 1;
    if (depth > limits.featureDepth) return true;
  }
  return false;
}
