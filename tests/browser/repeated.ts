/**
 * The tag of a test that says once more, in another language or on another screen or input, what another says:
 * `npm test` leaves it out, `npm run test:browser` has it.
 */
export const repeated = (isRepeated: boolean): { tag?: string } =>
  isRepeated ? { tag: '@repeated' } : {};
