/** One key of a query. An empty text stands for the default, which an address leaves out. */
export interface QueryKey<State, Given = unknown> {
  key: string;
  /** What a text says; nothing where it is nonsense. */
  read(text: string, given: Given): Partial<State>;
  /** The text, with all that an address cannot hold encoded. */
  write(state: State, given: Given): string;
}

/** The state that a query says, key by key; nonsense falls back to that key's default, and the rest still holds. */
export function readQuery<State, Given>(
  keys: readonly QueryKey<State, Given>[],
  params: URLSearchParams,
  defaults: State,
  given: Given,
): State {
  return keys.reduce<State>(
    (state, { key, read }) => ({ ...state, ...read(params.get(key) ?? '', given) }),
    defaults,
  );
}

/** The query of a state, defaults left out: "?years=2015,undated", or "". */
export function writeQuery<State, Given>(
  keys: readonly QueryKey<State, Given>[],
  state: State,
  given: Given,
): string {
  const parts = keys.flatMap(({ key, write }) => {
    const text = write(state, given);
    return text === '' ? [] : [`${key}=${text}`];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
