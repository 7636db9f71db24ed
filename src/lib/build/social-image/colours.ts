/** The interface colours of a social image: those of `ui/theme.css` by day. */
export const colours = {
  paper: '#fcfcfa',
  ink: '#14212b',
  ink2: '#46545f',
  rule2: '#84919a',
} as const;
