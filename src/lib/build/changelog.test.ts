import { describe, expect, it } from 'vitest';
import { parseChangelog } from './changelog';

const markdown = `# Changelog

What readers will notice, [as usual](https://keepachangelog.com/).

## [Unreleased]

### Changed

### Added

- A \`page\` of all
  disagreements.
- An opening.

## [1.0.0] - 2026-01-02

### Fixed

- A [link](https://example.org/) that broke.
`;

describe('a changelog', () => {
  it('is read by version and heading, each line whole and without marks', () => {
    expect(parseChangelog(markdown)).toEqual([
      {
        version: 'Unreleased',
        kind: 'Added',
        lines: ['A page of all disagreements.', 'An opening.'],
      },
      { version: '1.0.0 - 2026-01-02', kind: 'Fixed', lines: ['A link that broke.'] },
    ]);
  });

  it('without any part has none', () => expect(parseChangelog('# Changelog\n')).toEqual([]));
});
