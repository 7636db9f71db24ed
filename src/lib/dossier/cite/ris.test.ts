import { describe, expect, it } from 'vitest';
import type { CslItem } from './csl-item';
import { ris } from './ris';

const page: CslItem = {
  id: 'a-page-with-a-rather-long-id',
  type: 'webpage',
  title: 'A title which is so long that some programs would break it in the middle of a word',
  'container-title': 'Ships',
  author: [{ family: 'Berg', given: 'Ada' }, { literal: 'Manal' }],
  issued: { 'date-parts': [[2009, 9]] },
  accessed: { 'date-parts': [[2015, 12, 9]] },
  URL: `https://ships.example/${'long-'.repeat(20)}address`,
};

describe('a RIS record', () => {
  it('has a line for each field, whole', () => {
    expect(ris(page).split('\n').sort()).toEqual(
      [
        'TY  - ELEC',
        `ID  - ${page.id}`,
        `TI  - ${page.title}`,
        'T2  - Ships',
        'AU  - Berg, Ada',
        'AU  - Manal',
        'PY  - 2009',
        'DA  - 2009/09//',
        'Y2  - 2015/12/09/',
        `UR  - ${page.URL ?? ''}`,
        'ER  - ',
      ].sort(),
    );
  });

  it('begins with its type and ends with its end', () => {
    expect(ris({ ...page, type: 'article-newspaper' })).toMatch(/^TY {2}- NEWS\n[^]*\nER {2}- $/);
  });
});
