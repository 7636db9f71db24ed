import { getLocale } from './paraglide/runtime';

type Messages = Readonly<Record<string, (inputs: object) => string>>;
type Message = (inputs?: object, options?: { locale?: string }) => string;

const files = import.meta.glob<Messages>(['./paraglide/messages/*.js', '!**/_index.js']);
const loaded = new Map<string, Messages>();

/**
 * Fetches the messages of a language, which the browser does before it shows any: a reader has use for one language.
 * @throws when there are none of this language, or they do not come
 */
export async function loadMessages(language: string): Promise<void> {
  const load = files[`./paraglide/messages/${language}.js`];
  if (!load) throw new Error(`There are no messages in "${language}".`);
  loaded.set(language, await load());
}

function message(name: string): Message {
  return (inputs = {}, { locale = getLocale() } = {}) => {
    const words = loaded.get(locale)?.[name];
    if (!words) throw new Error(`The message "${name}" in "${locale}" was not loaded.`);
    return words(inputs);
  };
}

/** What stands in the browser for Paraglide's own `m`, whose types hold; tools/site/one-language.mjs puts it there. */
export const m = new Proxy({}, { get: (_, name) => message(String(name)) });
