/** One feature's properties by the names of their columns. */
export type Properties = Readonly<Record<string, unknown>>;
