/**
 * The tag of a test that `npm test` leaves to `npm run test:browser`: another language, screen or case of what a test
 * beside it shows. With false a test has no tag.
 */
export const inFull = (only = true): { tag?: string } => (only ? { tag: '@full' } : {});
