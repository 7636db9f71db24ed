import { describe, expect, it } from 'vitest';
import { nodeError, run } from './steps.mjs';

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '24.1.0', '26.0.0'])('may be %s', (version) => {
    expect(nodeError(version)).toBeNull();
  });
  it.each(['18.20.4', '20.18.3', '21.7.3', '22.12.0'])(
    'may not be %s, which a sentence says',
    (version) => {
      expect(nodeError(version)).toBe(
        `The atlas needs Node 20.19 or 22.13 or 24.0 or newer, and this is Node ${version}.`,
      );
    },
  );
});

describe('running a command', () => {
  it('tells whether it ended well', () => {
    expect(run('node', ['--eval', 'process.exit(0)'])).toBe(true);
    expect(run('node', ['--eval', 'process.exit(3)'])).toBe(false);
    expect(run('no-such-command', [])).toBe(false);
  });
  it('hands on what is added to the environment', () => {
    const script = "process.exit(process.env.ATLAS === 'here' ? 0 : 1)";
    expect(run('node', ['--eval', script], { ATLAS: 'here' })).toBe(true);
  });
});
