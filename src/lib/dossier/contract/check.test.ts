// Long: one broken file for each thing that check.ts finds.
import { describe, expect, it } from 'vitest';
import { checkDossier } from './check';
import { fileNames } from './file-names';
import { entry, fixtureFiles, type Fixture } from './fixture';

const errorsAfter = (change: (fixture: Fixture) => void) => checkDossier(fixtureFiles(change));
const errorsOfText = (file: string, text: string | null) =>
  checkDossier({ ...fixtureFiles(), [file]: text });

describe('a sound dossier', () => {
  it('has no error', () => {
    expect(checkDossier(fixtureFiles())).toEqual([]);
  });
  it('may come without a base map', () => {
    expect(errorsOfText('base/countries.geojson', null)).toEqual([]);
  });
});

describe('a file', () => {
  it.each(Object.values(fileNames))('that is not there is named: %s', (file) => {
    expect(errorsOfText(file, null)).toEqual([{ file, id: '-', reason: 'is not there' }]);
  });
  it.each(Object.values(fileNames))('that is not JSON is named, and nothing but it: %s', (file) => {
    const errors = errorsOfText(file, '{ "half": ');
    expect(errors).toEqual([{ file, id: '-', reason: expect.stringMatching(/^is not JSON: /) }]);
  });
  it.each(Object.values(fileNames))('that holds something else is named: %s', (file) => {
    for (const text of ['null', '7', '"text"', '{}']) {
      expect(errorsOfText(file, text)).toContainEqual({
        file,
        id: '-',
        reason: expect.any(String),
      });
    }
  });
});

describe('a place', () => {
  const file = fileNames.places;

  it('must be valid GeoJSON', () => {
    const errors = errorsAfter(({ places }) => {
      entry(places, 'harbour').geometry = { type: 'Polygon', coordinates: [[[1, 2]]] };
    });
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) {
      expect(error).toMatchObject({ file, id: 'harbour' });
      expect(error.reason).toMatch(/^is not valid GeoJSON: /);
    }
  });
  it('must have a geometry and an id', () => {
    const errors = errorsAfter(({ places }) => {
      Object.assign(entry(places, 'harbour'), { geometry: null });
      Object.assign(entry(places, 'high-plain'), { id: 3 });
    });
    expect(errors).toContainEqual({ file, id: 'harbour', reason: 'has no geometry' });
    expect(errors).toContainEqual({ file, id: 'entry 3', reason: 'has no string id' });
  });
  it.each([
    [181, 45],
    [12, 91],
    [12, -91],
  ])('must lie on the earth: %d, %d', (...coordinates) => {
    const errors = errorsAfter(({ places }) => {
      entry(places, 'harbour').geometry = { type: 'Point', coordinates };
    });
    const reason = `has the position [${coordinates.join(', ')}], which is not on the earth`;
    expect(errors).toEqual([{ file, id: 'harbour', reason }]);
  });
  it('must have its marker on the earth', () => {
    const errors = errorsAfter(({ places }) => {
      entry(places, 'high-plain').properties.labelPoint = [16, 444];
    });
    const reason = 'has the labelPoint [16, 444], which is not on the earth';
    expect(errors).toContainEqual({ file, id: 'high-plain', reason });
  });
  it('must name longitude before latitude', () => {
    const errors = errorsAfter(({ places }) => {
      entry(places, 'harbour').geometry = { type: 'Point', coordinates: [45, 12] };
    });
    expect(errors).toEqual([
      {
        file,
        id: 'harbour',
        reason: expect.stringMatching(
          /^lies \d+ km outside XN; longitude and latitude seem to be swapped$/,
        ),
      },
    ]);
  });
  it('must lie in its country', () => {
    const errors = errorsAfter(({ places }) => {
      entry(places, 'harbour').geometry = { type: 'Point', coordinates: [12, 51] };
    });
    expect(errors).toEqual([{ file, id: 'harbour', reason: 'lies 103 km outside XN' }]);
  });
  it('must have outer rings counter-clockwise', () => {
    const errors = errorsAfter(({ places }) => {
      const { geometry } = entry(places, 'high-plain');
      if (geometry.type === 'Polygon') geometry.coordinates[0]?.reverse();
    });
    const reason =
      'has ring 0 wound the wrong way (outer rings counter-clockwise, holes clockwise)';
    expect(errors).toEqual([{ file, id: 'high-plain', reason }]);
  });
  it('must say where the marker of an area stands', () => {
    const errors = errorsAfter(({ places }) => {
      delete entry(places, 'high-plain').properties.labelPoint;
    });
    const reason = 'is an area or a line without a labelPoint';
    expect(errors).toEqual([{ file, id: 'high-plain', reason }]);
  });
  it('must name a layer and a site that are there', () => {
    const errors = errorsAfter(({ places }) => {
      entry(places, 'harbour').properties.layer = 'clouds';
      entry(places, 'old-harbour').properties.sameSiteAs = 'atlantis';
    });
    expect(errors).toEqual([
      { file, id: 'harbour', reason: 'names the unknown layer "clouds"' },
      { file, id: 'old-harbour', reason: 'is the same site as the unknown place "atlantis"' },
    ]);
  });
  it('may be one of two that name each other, and not of a longer chain', () => {
    const link = (pairs: [string, string][]) =>
      errorsAfter(({ places }) => {
        for (const [id, site] of pairs) entry(places, id).properties.sameSiteAs = site;
      });
    expect(link([['harbour', 'old-harbour']])).toEqual([]);
    expect(link([['high-plain', 'old-harbour']])).toEqual([
      {
        file,
        id: 'high-plain',
        reason: 'is the same site as "old-harbour", which is itself that of "harbour"',
      },
    ]);
  });
});

describe('a fact', () => {
  const file = fileNames.facts;
  const id = 'harbour-opened';
  const reasonsAfter = (change: (fact: Fixture['facts'][number]) => void) =>
    errorsAfter(({ facts }) => change(entry(facts, id))).map((error) => {
      expect(error).toMatchObject({ file, id });
      return error.reason;
    });

  it('must name places, actors and a kind that are there', () => {
    const reasons = reasonsAfter((fact) => {
      fact.places = ['harbour', 'atlantis'];
      fact.actors = ['sirens'];
      fact.kind = 'miracle';
      fact.route = {
        from: 'harbour',
        to: 'eldorado',
        of: 'utopia',
        label: { en: 'ships', ar: 'سفن' },
      };
    });
    expect(reasons).toEqual([
      'names the unknown place "atlantis"',
      'names the unknown place "eldorado"',
      'names the unknown place "utopia"',
      'names the unknown actor "sirens"',
      'names the unknown kind "miracle"',
    ]);
  });
  it.each([
    [{}, ['has a route of which it names neither end']],
    [
      { to: 'harbour' },
      ['has a route with an end not named, and no country (of) that it is said of'],
    ],
    [{ to: 'harbour', of: 'high-plain' }, []],
    [{ from: 'harbour', to: 'high-plain' }, []],
  ])('with the route %j must let a line be drawn', (ends, errors) => {
    const label = { en: 'ships', ar: 'سفن' };
    expect(reasonsAfter((fact) => (fact.route = { ...ends, label }))).toEqual(errors);
  });
  it('must name documents, paragraphs and references that are there', () => {
    const reasons = reasonsAfter((fact) => {
      const rest = { stance: 'asserts' as const, references: [] };
      fact.attributions = [
        { ...rest, document: 'gossip', paragraph: 1 },
        { ...rest, document: 'gazette', paragraph: 7 },
        { ...rest, document: 'gazette', paragraph: 2, references: ['weekly-2015'] },
      ];
    });
    expect(reasons).toEqual([
      'names the unknown document "gossip"',
      'names paragraph 7 of gazette, which has 6',
      'names the unknown reference "weekly-2015"',
    ]);
  });
  it('must cite a reference where it stands, or at its own line', () => {
    const citing = (paragraph: number) =>
      reasonsAfter((fact) => {
        const references = ['daily-2015'];
        fact.attributions = [{ document: 'gazette', paragraph, stance: 'asserts', references }];
      });
    expect(citing(2)).toEqual([]);
    expect(citing(6)).toEqual([]);
    expect(citing(3)).toEqual([
      'cites "daily-2015" at paragraph 3 of gazette, where it does not stand',
    ]);
  });
  it.each(['disputes', 'denies'] as const)('that a document %s needs its reading', (stance) => {
    const reasons = reasonsAfter((fact) => {
      fact.attributions = [{ document: 'gazette', paragraph: 2, stance, references: [] }];
    });
    expect(reasons).toEqual([`${stance} by gazette without a reading of what it says instead`]);
  });
  it.each(['late 2015', '2015-13', '2015-02-30', '2016/2015', ''])(
    'must have a date in EDTF, which "%s" is not',
    (edtf) => {
      const reasons = reasonsAfter((fact) => {
        fact.date = { edtf, basis: 'document' };
      });
      expect(reasons).toEqual([`"${edtf}" is not an EDTF date`]);
    },
  );
  it('must have EDTF dates in its attributions too', () => {
    const reasons = reasonsAfter((fact) => {
      for (const attribution of fact.attributions) attribution.date = { edtf: 'soon' };
    });
    expect(reasons).toEqual(['"soon" is not an EDTF date', '"soon" is not an EDTF date']);
  });
  it.each(['2013/..', '2015', '201X/2015', 'XXXX-07-24/XXXX-07-26'])(
    'that lasted must have a first and a last year, which "%s" has not',
    (edtf) => {
      const reasons = reasonsAfter((fact) => {
        const words = { en: 'then', ar: 'حينها' };
        fact.date = { edtf, basis: 'document', words, lasted: true };
      });
      expect(reasons).toEqual([
        `lasted ("${edtf}") without a first and a last year that are known`,
      ]);
    },
  );
  it('that lasted may not fill the row of years by itself', () => {
    const reasons = reasonsAfter((fact) => {
      fact.date = { edtf: '1815/1914', basis: 'document', lasted: true };
    });
    expect(reasons).toEqual(['lasted 100 years, of which the row of years has room for 60']);
  });
  it('must put a date into words that its label cannot say', () => {
    const reasons = reasonsAfter((fact) => {
      fact.date = { edtf: '2015-21', basis: 'document' };
    });
    expect(reasons).toEqual(['has the date "2015-21" without the words a reader is to see for it']);
  });
  it('must fit the schema', () => {
    const reasons = reasonsAfter((fact) => {
      fact.attributions = [];
      Object.assign(fact, { colour: 'red' });
    });
    expect(reasons).toContain('attributions: names no document');
    expect(reasons).toContainEqual(expect.stringMatching(/^colour: /));
  });
});

describe('a source', () => {
  const file = fileNames.sources;

  it('must be cited by a document that is there', () => {
    const errors = errorsAfter(({ sources }) => {
      const { citedAs } = entry(sources.references, 'daily-2015');
      citedAs.push({ document: 'gossip', number: 1, paragraphs: [], line: 1 });
    });
    const reason = 'is cited by the unknown document "gossip"';
    expect(errors).toEqual([{ file, id: 'daily-2015', reason }]);
  });
  it('shares a text with another document, or does not say so', () => {
    const alone = errorsAfter(({ sources }) => {
      Object.assign(entry(sources.documents, 'gazette'), { sharedText: 'news' });
    });
    const reason = 'shares the text "news" with no other document';
    expect(alone).toEqual([{ file, id: 'gazette', reason }]);
    const both = errorsAfter(({ sources }) => {
      for (const document of sources.documents) document.sharedText = 'news';
    });
    expect(both).toEqual([]);
  });
  it('has a list of versions only with its own address', () => {
    const errors = errorsAfter(({ sources }) => {
      Object.assign(entry(sources.documents, 'gazette'), { versionsURL: 'https://a.example/v' });
    });
    const reason = 'has a list of versions (versionsURL) and no address (URL) of its own';
    expect(errors).toEqual([{ file, id: 'gazette', reason }]);
  });
  it('has an address only with the source that shows it', () => {
    const errors = errorsAfter(({ sources }) => {
      Object.assign(entry(sources.references, 'daily-2015'), { URL: 'https://daily.example/1' });
    });
    const reason = 'has an address without the source that shows it (urlSource)';
    expect(errors).toEqual([{ file, id: 'daily-2015', reason }]);
  });
  it('says in every language where its address was seen', () => {
    const errors = errorsAfter(({ sources }) => {
      const URL = 'https://daily.example/1';
      Object.assign(entry(sources.references, 'daily-2015'), { URL, urlSource: {} });
    });
    expect(errors).toEqual([
      { file, id: 'daily-2015', reason: 'urlSource is missing in "en"' },
      { file, id: 'daily-2015', reason: 'urlSource is missing in "ar"' },
    ]);
  });
  it('wrong is named alone, not with every fact that rests on it', () => {
    const errors = errorsAfter(({ sources }) => {
      Object.assign(entry(sources.documents, 'gazette'), { code: 'gazette' });
      Object.assign(entry(sources.references, 'daily-2015'), { title: null });
    });
    expect(errors.map(({ id }) => id)).toEqual(['gazette', 'daily-2015']);
  });
});

describe('an id', () => {
  it('may stand once in its list', () => {
    const errors = errorsAfter(({ manifest, places, facts, sources }) => {
      const lists: { id: string }[][] = [
        ...[manifest.layers, manifest.kinds, manifest.actors, places, facts],
        ...[sources.documents, sources.references],
      ];
      for (const list of lists) list.push(...list.slice(0, 1));
    });
    expect(errors.map(({ file, id }) => `${file} ${id}`)).toEqual([
      ...['atlas.json ports', 'atlas.json event', 'atlas.json fleet'],
      ...['places.geojson harbour', 'facts.json harbour-opened'],
      ...['sources.json gazette', 'sources.json daily-2015'],
    ]);
    for (const { reason } of errors) expect(reason).toBe('has an id that stands there twice');
  });
});

describe('a text', () => {
  it('must be there in every language, wherever it stands', () => {
    const errors = errorsAfter(({ manifest, places, facts, sources }) => {
      delete manifest.title['ar'];
      delete entry(places, 'harbour').properties.name['en'];
      entry(facts, 'harbour-opened').statement = { en: 'The harbour opened.', ar: ' ' };
      entry(facts, 'plain-is-dry').statement = {};
      Object.assign(entry(sources.documents, 'almanac'), { publisher: { en: 'A press' } });
    });
    expect(errors).toEqual([
      { file: 'atlas.json', id: '-', reason: 'title is missing in "ar"' },
      { file: 'places.geojson', id: 'harbour', reason: 'name is missing in "en"' },
      { file: 'facts.json', id: 'harbour-opened', reason: 'statement is missing in "ar"' },
      { file: 'facts.json', id: 'plain-is-dry', reason: 'statement is missing in "en"' },
      { file: 'facts.json', id: 'plain-is-dry', reason: 'statement is missing in "ar"' },
      { file: 'sources.json', id: 'almanac', reason: 'publisher is missing in "ar"' },
    ]);
  });
});

describe('the coverage', () => {
  const file = fileNames.coverage;

  it('is of documents that are there', () => {
    const errors = errorsAfter(({ coverage }) => {
      coverage.documents['chronicle'] = [];
    });
    expect(errors).toEqual([{ file, id: 'chronicle', reason: 'is not a document' }]);
  });
  it('is told in every language', () => {
    const errors = errorsAfter(({ coverage }) => {
      delete coverage.documents['gazette']?.[1]?.left?.['ar'];
      delete coverage.documents['gazette']?.[4]?.reason?.['en'];
    });
    expect(errors).toEqual([
      { file, id: 'gazette', reason: '1.left is missing in "ar"' },
      { file, id: 'gazette', reason: '4.reason is missing in "en"' },
    ]);
  });
});

describe('several errors', () => {
  it('are all told at once, each with its file, its entry and its reason', () => {
    const errors = checkDossier({
      ...fixtureFiles(({ places, facts }) => {
        entry(places, 'high-plain').properties.layer = 'clouds';
        entry(facts, 'harbour-opened').places = ['atlantis'];
        entry(facts, 'plain-is-dry').date = { edtf: 'never', basis: 'document' };
        delete entry(facts, 'fleet-grew').statement['ar'];
      }),
      [fileNames.sources]: null,
    });
    expect(errors).toEqual([
      { file: 'sources.json', id: '-', reason: 'is not there' },
      { file: 'places.geojson', id: 'high-plain', reason: 'names the unknown layer "clouds"' },
      { file: 'facts.json', id: 'harbour-opened', reason: 'names the unknown place "atlantis"' },
      { file: 'facts.json', id: 'plain-is-dry', reason: '"never" is not an EDTF date' },
      { file: 'facts.json', id: 'fleet-grew', reason: 'statement is missing in "ar"' },
    ]);
  });
});

describe('a step of the story', () => {
  const file = fileNames.manifest;

  it('tells facts that the dossier has', () => {
    const errors = errorsAfter(({ manifest }) => {
      entry(manifest.story, 'crossing').facts.push('atlantis-sank');
    });
    expect(errors).toEqual([
      { file, id: 'crossing', reason: 'tells "atlantis-sank", which is no fact' },
    ]);
  });
  it('has no sentence on anything but its own facts', () => {
    const errors = errorsAfter(({ manifest }) => {
      entry(manifest.story, 'crossing').sentences[0]?.facts.push('harbour-opened');
    });
    expect(errors).toEqual([
      {
        file,
        id: 'crossing',
        reason: 'has a sentence on "harbour-opened", which is no fact of the step',
      },
    ]);
  });
  it('has no sentence that no fact bears out', () => {
    const errors = errorsAfter(({ manifest }) => {
      entry(manifest.story, 'crossing').sentences[0]?.facts.pop();
    });
    expect(errors.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('has no fact that bears it out'),
    ]);
  });
  it('has its own id, and words in every language', () => {
    const errors = errorsAfter(({ manifest }) => {
      const step = entry(manifest.story, 'crossing');
      manifest.story.push({ ...step, title: { en: 'Again' } });
    });
    expect(errors).toContainEqual({
      file,
      id: 'crossing',
      reason: 'has an id that stands there twice',
    });
    expect(errors.map(({ reason }) => reason)).toContain('story.2.title is missing in "ar"');
  });
});
