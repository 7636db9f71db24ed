import { describe, expect, it } from 'vitest';
import { readReportTo } from './report-to';

describe('where mistakes are reported', () => {
  it.each([
    [undefined, undefined, ''],
    [' ', '', ''],
    ['https://example.org/issues/new', undefined, 'https://example.org/issues/new'],
    ['https://e.org/new?issue[title]={title}', '', 'https://e.org/new?issue[title]={title}'],
    [undefined, ' atlas@example.org', 'mailto:atlas@example.org'],
  ])('REPORT_URL %s and REPORT_EMAIL %s are "%s"', (url, email, target) => {
    expect(readReportTo(url, email)).toBe(target);
  });

  it.each(['example.org/issues', 'javascript:alert(1)', 'https://', 'https://e.org/new#form'])(
    'REPORT_URL is refused where it is no address of a form: %s',
    (url) => {
      expect(() => readReportTo(url, undefined)).toThrow(url);
    },
  );

  it.each(['atlas', 'atlas@example', 'a@e.org?bcc=b@e.org', 'mailto:a@e.org', 'a b@e.org'])(
    'REPORT_EMAIL is refused where it is no address of a mailbox: %s',
    (email) => {
      expect(() => readReportTo(undefined, email)).toThrow(email);
    },
  );

  it('only one of them may be set', () => {
    expect(() => readReportTo('https://e.org/', 'a@e.org')).toThrow('only one');
  });
});
