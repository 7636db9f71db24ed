/** A distance in a language, in Western digits: "420 m", "2.6 km", "1,200 km". */
export function formatDistance(km: number, language: string): string {
  const metres = Math.round(km * 1000);
  const [value, unit] = metres < 1000 ? [metres, 'meter'] : [km, 'kilometer'];
  return new Intl.NumberFormat(`${language}-u-nu-latn`, {
    style: 'unit',
    unit,
    maximumFractionDigits: km < 9.95 ? 1 : 0,
  }).format(value);
}
