/** Colours of the interface by day, as in `ui/shell/theme.css`, for what is drawn without style sheets. */
export const interfaceColours = {
  paper: '#fcfcfa',
  ink: '#14212b',
  ink2: '#46545f',
  rule2: '#84919a',
} as const;
