import type { Ground } from './draw-base-map';

/**
 * The ground as SVG elements, without colours: they have classes, for a style sheet to paint. `prefix` begins
 * their ids, so a page with two of it gives one another prefix.
 */
export function groundMarkup(
  { land, lakes, rivers, borders, disputed, states }: Ground,
  prefix = 'plate',
): string {
  const use = (id: string, className: string) =>
    `<use href="#${prefix}-${id}" class="${className}"/>`;
  const line = (data: string, className: string) =>
    data && `<path class="line ${className}" d="${data}"/>`;
  return [
    '<defs>',
    `<path id="${prefix}-land" d="${land}"/>`,
    ...states.flatMap(({ code, area, band }) => [
      `<clipPath id="${prefix}-in-${code}"><path id="${prefix}-${code}" d="${area}"/></clipPath>`,
      band && `<path id="${prefix}-band-${code}" d="${band}"/>`,
    ]),
    '</defs>',
    use('land', 'line ripple-wide'),
    use('land', 'line ripple-narrow'),
    use('land', 'land'),
    ...states.map(({ code, plusOne }) => (plusOne ? '' : use(code, 'member-land'))),
    ...states.map(({ code, band: data, plusOne }) => {
      if (data === '') return '';
      const bands = plusOne ? ['plus-one'] : ['wide', 'narrow'];
      const lines = bands.map((band) => use(`band-${code}`, `line band-${band}`));
      return `<g clip-path="url(#${prefix}-in-${code})">${lines.join('')}</g>`;
    }),
    lakes && `<path class="lakes" d="${lakes}"/>`,
    line(rivers, 'rivers'),
    line(borders, 'borders'),
    line(disputed, 'borders disputed'),
    use('land', 'line coast'),
  ].join('');
}
