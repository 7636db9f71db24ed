/** Asks a server that the reader named, without cookies and without an address of ours. Rejects as `fetch` does. */
export function askServer(
  address: string,
  more: Pick<RequestInit, 'headers' | 'signal'> = {},
): Promise<Response> {
  return fetch(address, { ...more, credentials: 'omit', referrerPolicy: 'no-referrer' });
}
