import { describe, expect, it } from 'vitest';
import { read, readSound } from '../worker/fixture';
import { limits } from '../model/limits';
import { tableForm } from './table-form';
import { TableRows } from './table-rows';

const heading = 'id,name,lat,lon,year';
const row = (id: number, name = 'Idlib') => `SYR${id},${name},36.1,37.1,2015`;

/** The names that a table gives, and its errors, read in pieces of a length. */
function namesIn(text: string, length = text.length) {
  const names: (string | undefined)[] = [];
  const errors: string[] = [];
  const found = tableForm(text.slice(0, 100_000));
  const form = found ?? { delimiter: ',', isOfOldMac: false, above: 0, width: 2 };
  const table = new TableRows(
    {
      row: ({ name }) => names.push(name as string),
      error: (reason, detail) => errors.push(`${reason}: ${detail}`),
      remark: () => undefined,
    },
    form,
  );
  for (let at = 0; at < text.length; at += length) table.push(text.slice(at, at + length));
  table.end();
  return { names, errors };
}

async function valuesOf(content: string) {
  const { summary, dataset } = await readSound(content);
  const texts = await Promise.all(
    [...Array(summary.count).keys()].map((at) => dataset.texts.text(at)),
  );
  return texts.map(
    (text) => (JSON.parse(text) as { properties: Record<string, string> }).properties,
  );
}

describe('a quote that is out of place', () => {
  it('costs no row of a great many', async () => {
    const rows = [...Array(100_000).keys()].map((id) =>
      row(id, id % 5000 === 4999 ? '"Abu" group' : '"Idlib, north"'),
    );
    const { summary } = await readSound([heading, ...rows].join('\n'));
    expect(summary.count).toBe(100_000);
    expect(summary.errors).toEqual([]);
  });
  it.each([
    ['"Abu" group', '"Abu" group'],
    ['"Abu"s "group"', 'Abu"s "group'],
    ['"Abu group', '"Abu group'],
    ['Abu "the" group', 'Abu "the" group'],
    ['""Abu"" group', '""Abu"" group'],
    ['"Abu" ', 'Abu'],
  ])('is a letter of its cell: %s', (cell, name) => {
    const text = [heading, row(1), row(2, cell), row(3, '"Kut, east"'), row(4)].join('\n');
    expect(namesIn(text)).toEqual({ names: ['Idlib', name, 'Kut, east', 'Idlib'], errors: [] });
  });
  it('costs no row of a table with tabs', async () => {
    const cells = ['One', '"Abu" group', 'Two', '"Kut"', 'Three', '"Abu"s'];
    const rows = cells.map((name, id) => row(id, name));
    const { summary } = await readSound([heading, ...rows].join('\n').replaceAll(',', '\t'));
    expect(summary.count).toBe(6);
  });
  it('is found where the first row has it, and where it stands before the last', async () => {
    for (const rows of [
      [row(1, '"Abu" group'), row(2)],
      [row(1, '"Abu group'), row(2)],
      [row(1), row(2, '"Abu" group')],
      [row(1), row(2, '"Abu group')],
    ]) {
      const { summary } = await readSound([heading, ...rows].join('\n'));
      expect(summary.count, rows.join()).toBe(2);
    }
  });
  it('is one error where its row cannot be told apart, and reading goes on with the next line', async () => {
    const rows = [row(1), row(2, '"Abu, the" group'), row(3), row(4, '"Kut, east"')];
    const { summary } = await readSound([heading, ...rows].join('\n'));
    expect(summary.count).toBe(3);
    expect(summary.errors).toEqual([
      { position: 2, reason: 'broken-quotes', detail: row(2, '"Abu, the" group') },
    ]);
  });
});

describe('a quoted cell', () => {
  const rows = [
    row(1, '"two\nlines, and ""quotes"""'),
    row(2, '"one,\n\n36.1,37.1\n2015"'),
    row(4, '""'),
    row(5),
  ];
  const names = ['two\nlines, and "quotes"', 'one,\n\n36.1,37.1\n2015', '', 'Idlib'];
  it.each(['\n', '\r\n', '\r'])('goes on over lines, wherever pieces are cut (%j)', (lineBreak) => {
    const text = [heading, ...rows].join('\n').replaceAll('\n', lineBreak);
    for (let length = heading.length + 3; length <= text.length; length += 1)
      expect(namesIn(text, length), `pieces of ${length}`).toEqual({ names, errors: [] });
  });
  it('may be the last of its row, over many lines that are no rows', () => {
    const story = `"${'on 12 May, at 3, many, many, came\n'.repeat(100)}"`;
    const table = `id,lat,lon,year,name\n${`1,36.1,37.1,2015,${story}\n`.repeat(3)}`;
    expect(namesIn(table).names.map((name) => name?.split('\n').length)).toEqual([101, 101, 101]);
  });
  it('that nobody closes is given up where it is longer than any feature', () => {
    const words = `${'words '.repeat(1000)}\n`;
    const lines = limits.featureLength / 5000;
    const text = `name,text\na,"b\n${words.repeat(lines)}z,"y\n`;
    const { names, errors } = namesIn(text, 1_000_000);
    expect(names).toHaveLength(2 + lines);
    expect([names[0], names.at(-1)]).toEqual(['a', 'z']);
    expect(errors).toEqual([]);
  });
  it('does not take others with it where a line is longer than any feature', () => {
    const long = 'x'.repeat(limits.featureLength + 1);
    expect(namesIn(`name,text\na,"b\nc,d\n${long}\ne,f\n`, 1_000_000)).toEqual({
      names: ['a', 'c', 'e'],
      errors: ['too-large: '],
    });
  });
});

describe('a row of more cells than there are names', () => {
  it('is loaded and listed with what is beyond them; delimiters at its end are nothing', async () => {
    const { summary } = await readSound(
      [
        heading,
        row(1),
        row(2),
        `${row(3)},and, more`,
        `${row(4)},,`,
        'SYR5,Kut,36,37',
        row(6),
      ].join('\n'),
    );
    expect(summary.count).toBe(6);
    expect(summary.errors).toEqual([{ position: 3, reason: 'more-cells', detail: 'and,  more' }]);
  });
  it('is listed in the order of the file', async () => {
    const rows = [row(1), 'SYR2,Kut,,,', row(3, '"a, b" c'), `${row(4)},more`, row(5)];
    const { summary } = await readSound([heading, ...rows].join('\n'));
    expect(summary.errors.map(({ position, reason }) => [position, reason])).toEqual([
      [2, 'no-coordinates'],
      [3, 'broken-quotes'],
      [4, 'more-cells'],
    ]);
  });
});

describe('the ends of lines', () => {
  const lines = ['name,lat,lon,type', 'One,36,37,raid', 'Two,36,37,"raid"', 'Three,36,37,raid', ''];
  it.each([
    ['of Windows', '\r\n'],
    ['of old Macs', '\r'],
    ['of all others', '\n'],
  ])('%s are no part of the last column', async (_, lineBreak) => {
    const { summary } = await readSound(lines.join(lineBreak));
    expect(summary.layers).toEqual(['raid']);
    expect(summary.fields).toEqual(['name', 'lat', 'lon', 'type']);
  });
  it('may differ', async () => {
    for (const text of [
      'name,lat,lon,type\r\nOne,36,37,raid\nTwo,36,37,raid\r\nThree,36,37,raid',
      'name,lat,lon,type\nOne,36,37,raid\r\nTwo,36,37,raid\nThree,36,37,raid\r\n',
      'name,lat,lon,type\rOne,36,37,raid\r\nTwo,36,37,raid\nThree,36,37,raid\r',
    ]) {
      const { summary } = await readSound(text);
      expect(summary.groups, text).toEqual([{ cell: 'undated', layer: 'raid', count: 3 }]);
    }
  });
  it('are one where a piece ends between their two halves', async () => {
    const first = 'name,lat,lon,type\r\nOne,36,37,raid\r\n';
    const long = `${'x'.repeat(1_000_000 - first.length - ',36,37,raid\r'.length)},36,37,raid\r\n`;
    const values = await valuesOf(`${first}${long}Two,36,37,"a\r\nb"\r\n`);
    expect(values.map(({ type }) => type)).toEqual(['raid', 'raid', 'a\nb']);
  });
  it('may stand alone in a cell', async () => {
    const values = await valuesOf('name,lat,lon,type\nOne\rtwo,36,37,raid\nThree,36,37,raid\n');
    expect(values.map(({ name }) => name)).toEqual(['One\rtwo', 'Three']);
  });
});

describe('a table that gives no feature', () => {
  it('still says its columns, so that they can be put right', async () => {
    expect(await read('name,lat,lon\nA,120,30\nB,121,31\n')).toMatchObject({
      state: 'failed',
      reason: 'nothing-sound',
      errorCount: 2,
      fields: ['name', 'lat', 'lon'],
      columns: { latitude: 'lat', longitude: 'lon', title: 'name' },
      isTable: true,
    });
    const chosen = { latitude: 'lon', longitude: 'lat' };
    expect((await read('name,lat,lon\nA,120,30\n', chosen)).state).toBe('ready');
  });
});
