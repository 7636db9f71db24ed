import { expect, it } from 'vitest';
import { escapeMarkup } from './escape-markup';

it('leaves no sign that could begin or end a tag, an attribute or an entity', () => {
  expect(escapeMarkup(`a & b < c > "d" 'e' &amp;`)).toBe(
    'a &amp; b &lt; c &gt; &quot;d&quot; &#39;e&#39; &amp;amp;',
  );
});
