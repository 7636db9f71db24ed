import { describe, expect, it } from 'vitest';
import { statusOf, statusOfMany } from './status';

describe('the status of a fact', () => {
  it('is stated when a document says it in its own voice', () => {
    expect(statusOf([{ stance: 'reports' }, { stance: 'asserts' }])).toBe('stated');
  });
  it('is reported when every document passes it on', () => {
    expect(statusOf([{ stance: 'reports' }, { stance: 'reports' }])).toBe('reported');
  });
  it('is disputed as soon as one document disputes it or tells of a denial', () => {
    expect(statusOf([{ stance: 'asserts' }, { stance: 'disputes' }])).toBe('disputed');
    expect(statusOf([{ stance: 'asserts' }, { stance: 'denies' }])).toBe('disputed');
  });
});

describe('the status of a marker', () => {
  it('lets a dispute win, then a stated fact', () => {
    expect(statusOfMany(['reported', 'stated', 'disputed'])).toBe('disputed');
    expect(statusOfMany(['reported', 'stated'])).toBe('stated');
    expect(statusOfMany(['reported'])).toBe('reported');
  });
  it('is null without facts', () => {
    expect(statusOfMany([])).toBeNull();
  });
});
