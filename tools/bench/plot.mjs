// @ts-check
export function plot(runs) { return String(runs.length); }
