import { expect, it } from 'vitest';
import { formatExperiment, parseExperiment } from './experiment-link';

const read = (query: string) => parseExperiment(new URL(`https://atlas.example/${query}`));

it('a link brings back what it leaves out, each once', () => {
  const query = formatExperiment(['reuters-2015-10-06', 'ar-article']);
  expect(query).toBe('?without=ar-article,reuters-2015-10-06');
  expect(read(query)).toEqual(['ar-article', 'reuters-2015-10-06']);
  expect(read('?without=a,a,b')).toEqual(['a', 'b']);
});

it('what can be no id is passed over', () => {
  expect(read('?without=%3Cb%3E,,ar-article,A%20B')).toEqual(['ar-article']);
  expect(read('?without=')).toEqual([]);
  expect(formatExperiment([])).toBe('');
});
