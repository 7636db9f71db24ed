// @ts-check

/** @typedef {{ page: string, size: number, profile: string } & Partial<import('./measure.mjs').Visit>} Run */
/** @typedef {Exclude<keyof import('./measure.mjs').Visit, 'failed'>} Measure */

export function table(runs, machine) { return machine + runs.length; }
