import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Joined from './Joined.svelte';

it('keeps the direction of each part to itself', () => {
  const { body } = render(Joined, {
    props: { parts: ['Reuters', '6 أكتوبر 2015'], separator: ' · ' },
  });
  expect(body.replaceAll(/<!--.*?-->/g, '')).toBe('<bdi>Reuters</bdi> · <bdi>6 أكتوبر 2015</bdi>');
});
