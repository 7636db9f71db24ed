import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { bibtex } from './bibtex';
import type { CslItem } from './csl-item';

const page: CslItem = {
  id: 'some-page',
  type: 'webpage',
  title: '100% of 5_000 & more {#1}',
  'container-title': 'Fish & Ships',
  issued: { 'date-parts': [[2015, 9, 27]] },
  URL: 'https://ships.example/a_b?c=1&d=%20',
};

describe('a BibTeX entry', () => {
  it('has the id for its key, whatever is in it', () => {
    expect(bibtex(page)).toMatch(/^@misc\{some-page,\n/);
  });

  it('keeps what LaTeX would take for commands as text, and the address as it is', () => {
    const entry = bibtex(page);
    expect(entry).toContain('title = {100\\% of 5\\_000 \\& more \\{\\#1\\}}');
    expect(entry).toContain('howpublished = {Fish \\& Ships}');
    expect(entry).toContain('url = {https://ships.example/a_b?c=1&d=%20}');
    const [read] = new Cite(entry).data;
    expect(read).toMatchObject({ title: page.title, URL: page.URL });
  });

  it('dates for BibTeX and for BibLaTeX', () => {
    const entry = bibtex({ ...page, accessed: { 'date-parts': [[2015, 12, 9]] } });
    for (const field of [
      'year = {2015}',
      'month = sep,',
      'date = {2015-09-27}',
      'urldate = {2015-12-09}',
    ]) {
      expect(entry).toContain(field);
    }
  });
});
