import { describe, expect, it } from 'vitest';
import { parseCorrections, parseMakers } from './imprint';

const makers = { name: { en: 'The fleet' }, reach: { en: 'By sea.' }, email: 'fleet@example.org' };

describe('who makes a dossier', () => {
  it('is told in one language', () => {
    expect(parseMakers(JSON.stringify(makers), 'en')).toEqual({
      name: 'The fleet',
      reach: 'By sea.',
      email: 'fleet@example.org',
      url: undefined,
    });
  });

  it('is nobody where there is no file', () => expect(parseMakers(null, 'en')).toBeNull());

  it.each([
    ['a language that is missing', makers, 'ar'],
    ['a mailbox that is none', { ...makers, email: 'fleet' }, 'en'],
    ['an address that runs', { ...makers, url: 'javascript:alert(1)' }, 'en'],
    ['a field that nobody reads', { ...makers, phone: '1' }, 'en'],
  ])('is refused for %s', (_, file, language) => {
    expect(() => parseMakers(JSON.stringify(file), language)).toThrow();
  });
});

describe('what was put right', () => {
  const entries = [
    { date: '2026-01-01', text: { en: 'The first.' } },
    { date: '2026-02-01', text: { en: 'The second.' }, facts: ['harbour-opened'] },
  ];

  it('is told newest first', () => {
    expect(parseCorrections(JSON.stringify(entries), 'en')).toEqual([
      { date: '2026-02-01', text: 'The second.', facts: ['harbour-opened'] },
      { date: '2026-01-01', text: 'The first.', facts: [] },
    ]);
  });

  it('is nothing where there is no file', () => expect(parseCorrections(null, 'en')).toEqual([]));

  it('is refused for a day that is none', () => {
    const wrong = [{ ...entries[0], date: 'May 2026' }];
    expect(() => parseCorrections(JSON.stringify(wrong), 'en')).toThrow();
  });
});
