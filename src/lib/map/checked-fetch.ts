/*
 * MapLibre's worker fetches the base map by itself. Here it gets a `fetch` that asks the atlas's own host alone, and
 * takes only what hashes to the fragment of the address.
 */
const { fetch, location } = self;

self.fetch = (input, options) => {
  const request = new Request(input, options);
  const { origin, hash, href } = new URL(request.url);
  if (origin !== location.origin || (hash === '' && !import.meta.env.DEV)) {
    return Promise.reject(new TypeError(`${href} is no file of the atlas's own.`));
  }
  return fetch(request, { integrity: hash.slice(1), referrerPolicy: 'no-referrer' });
};
