/** In which form coordinates are shown; the last one chosen stands wherever there are any. */
export const coordinateForm = $state<{ current: 'decimal' | 'sexagesimal' | 'mgrs' }>({
  current: 'decimal',
});
