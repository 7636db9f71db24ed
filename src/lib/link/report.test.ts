import { describe, expect, it } from 'vitest';
import { reportHref, reportOf } from './report';

const report = reportOf('Norland & co', 'What is wrong?', {
  kind: 'paragraph',
  id: 'EN ¶8',
  version: '2026-01-01 abc',
  language: 'ar',
  page: 'https://atlas.example/ar/sources/en/#p8',
});

/** What stands in an address under a name, as its receiver reads it. */
const read = (href: string | null, name: string) => new URL(href ?? '').searchParams.get(name);

describe('a report', () => {
  it('asks first, and has the id, version, language and page of what it is about', () => {
    expect(report.title).toBe('Norland & co: paragraph EN ¶8');
    expect(report.body).toMatch(/^What is wrong\?\n\n/);
    expect(report.body).toContain(
      'paragraph: EN ¶8\nversion: 2026-01-01 abc\nlanguage: ar\npage: https://atlas.example/ar/sources/en/#p8\n',
    );
  });

  it('has no line for a page that nobody knows', () => {
    const { body } = reportOf('Norland', '?', {
      kind: 'fact',
      id: 'a',
      version: '1',
      language: 'en',
      page: null,
    });
    expect(body).not.toContain('page');
  });

  it('fills in a form under the usual names, or under those of its own', () => {
    for (const to of ['https://e.org/new', 'https://e.org/new?label=fact']) {
      expect(read(reportHref(report, to), 'title')).toBe(report.title);
      expect(read(reportHref(report, to), 'body')).toBe(report.body);
    }
    const own = reportHref(report, 'https://e.org/new?issue[title]={title}&text={body}');
    expect(read(own, 'issue[title]')).toBe(report.title);
    expect(read(own, 'text')).toBe(report.body);
  });

  it('fills in a mail', () => {
    const href = reportHref(report, 'mailto:atlas@example.org');
    expect(href).toMatch(/^mailto:atlas@example\.org\?/);
    expect(read(href, 'subject')).toBe(report.title);
    expect(read(href, 'body')).toBe(report.body.replaceAll('\n', '\r\n'));
  });

  it('leads nowhere where there is nowhere to send it', () => {
    expect(reportHref(report, '')).toBeNull();
  });
});
