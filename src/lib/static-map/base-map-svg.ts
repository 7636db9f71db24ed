import { baseMapLayers, type BaseMapLayerId } from './base-map-style';
import type { DrawnBaseMap } from './draw-base-map';

/**
 * The base map as SVG elements, without colours: they have classes, for a style sheet to paint. `prefix` begins
 * their ids, so a page with two of it gives one another prefix. `relief` is an element that lies over land and bands.
 */
export function baseMapMarkup(
  { land, lakes, rivers, borders, disputed, states }: DrawnBaseMap,
  prefix = 'base',
  relief = '',
): string {
  const use = (id: string, className: string) =>
    `<use href="#${prefix}-${id}" class="${className}"/>`;
  const line = (data: string, className: string) =>
    data && `<path class="line ${className}" d="${data}"/>`;
  const bands = states.map(({ code, band: data, plusOne }) => {
    if (data === '') return '';
    const ids = plusOne ? ['band-plus-one'] : ['band-wide', 'band-narrow'];
    const lines = ids.map((id) => use(`band-${code}`, `line ${id}`));
    return `<g clip-path="url(#${prefix}-in-${code})">${lines.join('')}</g>`;
  });
  const drawn: Partial<Record<BaseMapLayerId, string>> = {
    'ripple-wide': use('land', 'line ripple-wide'),
    'ripple-narrow': use('land', 'line ripple-narrow'),
    land: use('land', 'land'),
    'member-land': states
      .map(({ code, plusOne }) => (plusOne ? '' : use(code, 'member-land')))
      .join(''),
    // The bands of a state together: they are cut off at the same border.
    'band-wide': bands.join('') + relief,
    lakes: lakes && `<path class="lakes" d="${lakes}"/>`,
    rivers: line(rivers, 'rivers'),
    borders: line(borders, 'borders'),
    'borders-disputed': line(disputed, 'borders-disputed'),
    coast: use('land', 'line coast'),
  };
  const inOrder = Object.keys(baseMapLayers) as BaseMapLayerId[];
  return [
    '<defs>',
    `<path id="${prefix}-land" d="${land}"/>`,
    ...states.flatMap(({ code, area, band }) => [
      `<clipPath id="${prefix}-in-${code}"><path id="${prefix}-${code}" d="${area}"/></clipPath>`,
      band && `<path id="${prefix}-band-${code}" d="${band}"/>`,
    ]),
    '</defs>',
    ...inOrder.map((id) => drawn[id] ?? ''),
  ].join('');
}
