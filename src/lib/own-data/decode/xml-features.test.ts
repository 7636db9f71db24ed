import { describe, expect, it } from 'vitest';
import { read, readSound } from '../worker/fixture';

const kml = (...placemarks: string[]) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join('')}</Document></kml>`;
const placemark = (inner: string) =>
  `<Placemark><name>Base</name>${inner}<Point><coordinates>35.9,35.4</coordinates></Point></Placemark>`;
const gpx =
  '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="35.4" lon="35.9"><name>Base</name></wpt></gpx>';

async function firstValues(text: string) {
  const { summary, dataset } = await readSound(text);
  const { properties } = JSON.parse(await dataset.texts.text(0)) as { properties: object };
  return { summary, properties };
}

describe('a placemark', () => {
  it('has the beginning and the end of its span of time as columns, and shows from one to the other', async () => {
    const span = '<TimeSpan><begin>2015-09-30</begin><end>2016-03-14</end></TimeSpan>';
    const { summary, properties } = await firstValues(kml(placemark(span)));
    expect(properties).toMatchObject({ begin: '2015-09-30', end: '2016-03-14' });
    expect(summary.columns).toMatchObject({ date: 'begin', end: 'end' });
    expect(summary.groups).toEqual([{ cell: '2015/2016', layer: '', count: 1 }]);
  });
  it('has not ended where its span of time has no end', async () => {
    const { properties, summary } = await firstValues(
      kml(placemark('<TimeSpan><begin>2015</begin></TimeSpan>')),
    );
    expect(properties).toEqual({ name: 'Base', begin: '2015', end: '..' });
    expect(summary.groups[0]?.cell).toBe('2015/..');
  });
  it('lasted until its end where its span of time has no beginning', async () => {
    const { properties, summary } = await firstValues(
      kml(placemark('<TimeSpan><end>2016-03-14</end></TimeSpan>')),
    );
    expect(properties).toEqual({ name: 'Base', begin: '..', end: '2016-03-14' });
    expect(summary.groups[0]?.cell).toBe('../2016');
    expect([summary.unreadDates, summary.reading?.unread]).toEqual([0, {}]);
  });
  it('has the words and the links of its description, and no pictures', async () => {
    const html =
      'Near <b>Latakia</b><br>since 2015: <a href="https://one.example/a?b=1&amp;c">one</a><img src="x.jpg">';
    const { properties } = await firstValues(
      kml(placemark(`<description><![CDATA[${html}]]></description>`)),
    );
    expect(properties).toMatchObject({
      description: 'Near Latakia\nsince 2015: one (https://one.example/a?b=1&c)',
      links: 'https://one.example/a?b=1&c',
    });
  });
});

describe('what stands before XML', () => {
  it.each(['\n', ' \r\n\t', '\uFEFF\n'])('may be blank: %j', async (blank) => {
    for (const text of [kml(placemark('')), gpx]) {
      expect((await readSound(blank + text)).summary.count).toBe(1);
    }
  });
});

describe('where a document says that its features come from', () => {
  const linksTo = (...addresses: string[]) =>
    kml(...addresses.map((href) => `<NetworkLink><Link><href>${href}</href></Link></NetworkLink>`));
  it.each(['http://', 'https://exa mple.com/a.kml', 'http://[x]/a'])(
    'is no address that nobody can ask: %s',
    async (address) => {
      expect(await read(linksTo(address))).toEqual({ state: 'failed', reason: 'no-data' });
      expect(await read(linksTo(address, 'https://one.example/a.kml'))).toMatchObject({
        ...{ reason: 'elsewhere', address: 'https://one.example/a.kml' },
      });
    },
  );
});
