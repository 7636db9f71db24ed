/**
 * An address that remembers the version of the data it was made with, so that its page can tell what was corrected since;
 * null where there is no address, and as it is without a version.
 */
export function withVersion<Address extends string | null>(
  address: Address,
  version: string | undefined,
): Address {
  if (address === null || !version) return address;
  const [page = '', ...fragment] = address.split('#');
  const dated = `${page}${page.includes('?') ? '&' : '?'}version=${version}`;
  return [dated, ...fragment].join('#') as Address;
}
