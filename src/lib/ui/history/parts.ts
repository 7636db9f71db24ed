/** All that tells of corrections, as one file that pages ask for when a reader does. */
export { default as CorrectedSince } from './CorrectedSince.svelte';
export { default as ReleaseThing } from './ReleaseThing.svelte';
export { default as ThingChanges } from './ThingChanges.svelte';
export { loadHistory } from './load-history';
