/** What the text of a file of JSON holds, by its beginning. */
export interface JsonForm {
  /** Features or rows come one by one; all else is read as a whole. */
  kind: 'features' | 'rows' | 'topology' | 'esri' | 'umap' | 'places';
  /** The member whose array holds them, by its path of names; null where the file is that array. */
  path: readonly string[] | null;
}

/** Arrays of objects are looked for within so many objects. */
const DEEPEST = 4;

/**
 * Finds what a file of JSON holds: GeoJSON and its kin by their names, or else rows: the first array of objects in it,
 * as databases and their interfaces give them, under whatever name.
 */
export function jsonForm(text: string): JsonForm {
  const { arrays, names } = outline(text);
  if (
    /^\s*\{\s*"type"\s*:\s*"Topology"/.test(text) ||
    (names.has('arcs') && names.has('objects'))
  ) {
    return { kind: 'topology', path: null };
  }
  if (/"type"\s*:\s*"umap"/.test(text.slice(0, 5000)) && names.has('layers')) {
    return { kind: 'umap', path: null };
  }
  const features = arrays.find(({ path }) => path.at(-1) === 'features' && path.length <= 2);
  if (features) {
    if (/"attributes"\s*:\s*\{/.test(features.start)) return { kind: 'esri', path: null };
    const isOfPlaces = /linkedplaces|"when"\s*:|"names"\s*:\s*\[/i.test(text);
    return {
      kind: isOfPlaces && names.has('@context') ? 'places' : 'features',
      path: features.path,
    };
  }
  const isFeature = names.has('geometry') || names.has('coordinates') || names.has('geometries');
  const [list] = arrays;
  if (!list || isFeature) return { kind: 'features', path: null };
  const path = list.path.length > 0 ? list.path : null;
  const ofFeatures =
    /"type"\s*:\s*"Feature"/.test(list.start) ||
    /^\{\s*"(?:type"\s*:\s*"(?:Multi)?(?:Point|Line|Poly)|coordinates")/.test(list.start);
  return { kind: ofFeatures ? 'features' : 'rows', path };
}

interface FoundArray {
  path: readonly string[];
  /** What its first object begins with. */
  start: string;
}

/** Characters of an array that tell what it is of. */
const START = 3000;

/** Characters behind a list in which another, better one may begin. */
const FURTHER = 50_000;

/** The arrays of objects in a text, and the names in its outermost object, as far as the text goes. */
function outline(text: string): { arrays: FoundArray[]; names: Set<string> } {
  const arrays: FoundArray[] = [];
  const names = new Set<string>();
  /** The names under which the objects around a place stand; null for an array. */
  const path: (string | null)[] = [];
  let depth = 0;
  let name = '';
  const open = (own: string | null) => {
    if (depth < DEEPEST + 1) path.push(own);
    depth += 1;
    name = '';
  };
  let last = text.length;
  for (let at = 0; at < last; at += 1) {
    const mark = text[at];
    if (mark === '"') {
      const end = endOfString(text, at + 1);
      if (end < 0) break;
      const isName = depth <= DEEPEST && /^\s*:/.test(text.slice(end + 1, end + 50));
      if (isName) name = text.slice(at + 1, end).slice(0, LONGEST_NAME);
      if (isName && depth === 1) names.add(name);
      at = end;
    } else if (mark === '{') open(name);
    else if (mark === '[') {
      const isList = /^\s*\{/.test(text.slice(at + 1, at + 200));
      if (isList && depth <= DEEPEST && !path.includes(null)) {
        const own = [...path.slice(1), ...(depth === 0 ? [] : [name])];
        const start = text.slice(at + 1, at + START).trim();
        arrays.push({ path: own as string[], start });
        last = Math.min(last, at + FURTHER);
      }
      open(null);
    } else if (mark === '}' || mark === ']') {
      depth -= 1;
      if (depth < path.length) path.pop();
      name = '';
    }
  }
  return { arrays, names };
}

/** Longer names are no path to a list. */
const LONGEST_NAME = 58;

function endOfString(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return -1;
}
