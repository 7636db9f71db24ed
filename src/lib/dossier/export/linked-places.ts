import type { Dossier, Place } from '../model/dossier';
import type { precisions } from '../model/vocabulary';
import type { Languages } from './fact-table';
import { shapeOf } from './geojson';
import { metadata, type Addresses, type Stamp } from './stamp';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** What a place is by how exactly it is known: the format's letter, and a term of the Getty AAT. */
const classes: Record<string, { fclass: string; aat: string; term: string }> = {
  site: { fclass: 'S', aat: '300000809', term: 'site' },
  district: { fclass: 'P', aat: '300000705', term: 'district' },
  city: { fclass: 'P', aat: '300008389', term: 'city' },
  province: { fclass: 'A', aat: '300000774', term: 'province' },
  region: { fclass: 'L', aat: '300182722', term: 'region (geographic)' },
  country: { fclass: 'A', aat: '300387506', term: 'country' },
} satisfies Record<(typeof precisions)[number], unknown>;

interface When {
  timespans: { start: { in: string }; end?: { in: string } }[];
  label: string;
}

interface Citation {
  label: string;
  year?: number;
  '@id'?: string;
}

/**
 * The places in Linked Places Format 1.3. A record's own `when` holds the dates of the facts that documents
 * place there, and is absent where none has a date; each name says on which day and by what it is attested.
 * `relative` makes an address within the site for where the site’s address is unknown.
 */
export function linkedPlaces(
  languages: Languages,
  stamp: Stamp,
  addresses: Addresses,
  relative: (placeId: string) => string,
): Record<string, unknown> {
  const uri = (id: string) => addresses.place(id) ?? relative(id);
  return {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    metadata: metadata(stamp),
    features: languages[0].places.map(({ id }) =>
      feature(
        languages.map((dossier) => ({ dossier, place: placeIn(dossier, id) })),
        stamp,
        addresses,
        uri,
      ),
    ),
  };
}

interface InLanguage {
  dossier: Dossier;
  place: Place;
}

function feature(
  inLanguages: InLanguage[],
  stamp: Stamp,
  addresses: Addresses,
  uri: (placeId: string) => string,
): Record<string, unknown> {
  const [first] = inLanguages;
  if (!first) throw new Error('There is no language to name the places in.');
  const { place, dossier } = first;
  const { fclass, aat, term } = classOf(place);
  const page = addresses.place(place.id);
  const when = datesOf(dossier, place.id);
  return {
    '@id': uri(place.id),
    type: 'Feature',
    properties: {
      title: place.name,
      ...(place.country !== null && { ccodes: [place.country] }),
      fclasses: [fclass],
      place_id: place.id,
      layer: place.layer,
      precision: place.precision,
      radius_km: place.radiusKm,
    },
    ...(when && { when }),
    names: [
      ...inLanguages.map((named) => name(named, stamp, addresses)),
      ...place.aliases.map((toponym) => ({ toponym })),
    ],
    types: [
      {
        identifier: `aat:${aat}`,
        label: term,
        sourceLabels: inLanguages.map(({ dossier: { language }, place: { kindLabel } }) => ({
          label: kindLabel,
          lang: language,
        })),
      },
    ],
    geometry: { ...shapeOf(place), citations: [{ label: place.coordinateSource }] },
    ...nonEmpty('links', [
      ...(page === null ? [] : [{ type: 'primaryTopicOf', identifier: page }]),
      ...place.identities
        .filter(({ relation }) => relation === 'same')
        .map(({ url }) => ({ type: 'closeMatch', identifier: url })),
    ]),
    ...nonEmpty('relations', [
      ...(place.sameSiteAs === undefined
        ? []
        : [
            {
              relationType: 'gvp:tgn3000_related_to',
              relationTo: uri(place.sameSiteAs),
              label: 'The same site under another name (our note)',
            },
          ]),
      ...place.identities
        .filter(({ relation }) => relation === 'within')
        .map(({ url, seenIn }) => ({
          relationType: 'gvp:broaderPartitive',
          relationTo: url,
          label: `Lies in it (our note). ${seenIn}`,
        })),
    ]),
    descriptions: inLanguages.flatMap(({ dossier: { language }, place: { note } }) =>
      note === undefined ? [] : [{ value: note, lang: language }],
    ),
  };
}

function nonEmpty(key: string, entries: readonly unknown[]): Record<string, unknown> {
  return entries.length > 0 ? { [key]: entries } : {};
}

/** A name with the documents of its language that speak of the place, and the dossier that gives it. */
function name({ dossier, place }: InLanguage, stamp: Stamp, addresses: Addresses) {
  return {
    toponym: place.name,
    lang: dossier.language,
    citations: [...attestations(dossier, place.id, addresses), ownCitation(stamp)],
    when: { timespans: [{ start: { in: stamp.version } }], label: 'Day of the dossier' },
  };
}

function placeIn({ places, language }: Dossier, id: string): Place {
  const place = places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`There is no place "${id}" in "${language}".`);
  return place;
}

function classOf({ id, precision }: Place) {
  const found = classes[precision];
  if (!found) throw new Error(`Place "${id}" has the unknown precision "${precision}".`);
  return found;
}

/** The dates of the facts at a place, each once, or null where none has a year. */
function datesOf({ facts }: Dossier, placeId: string): When | null {
  const dated = facts.flatMap(({ places, date }) =>
    places.includes(placeId) && date?.from !== undefined ? [{ from: date.from, to: date.to }] : [],
  );
  const spans = new Map(dated.map((span) => [JSON.stringify(span), span]));
  if (spans.size === 0) return null;
  return {
    timespans: [...spans.values()].map(({ from, to }) => ({
      start: { in: from },
      ...(to !== undefined && { end: { in: to } }),
    })),
    label: 'Dates of the facts that documents place here',
  };
}

/** The documents in a language that speak of a place, with the paragraphs. */
function attestations(
  { language, documents, facts }: Dossier,
  placeId: string,
  addresses: Addresses,
): Citation[] {
  const all = facts
    .filter(({ places }) => places.includes(placeId))
    .flatMap(({ attributions }) => attributions);
  return documents
    .filter((document) => document.language === language)
    .flatMap(({ id, name }) => {
      const paragraphs = all
        .filter(({ document }) => document === id)
        .map(({ paragraph }) => paragraph);
      if (paragraphs.length === 0) return [];
      const inOrder = [...new Set(paragraphs)].sort((one, other) => one - other);
      const page = addresses.document(id);
      return [
        {
          label: [name, ...inOrder.map((paragraph) => `¶${paragraph}`)].join(' '),
          ...(page !== null && { '@id': page }),
        },
      ];
    });
}

function ownCitation({ citeAs, version, about }: Stamp): Citation {
  return {
    label: citeAs,
    year: Number(version.slice(0, 4)),
    ...(about !== null && { '@id': about }),
  };
}
