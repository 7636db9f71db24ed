// Before the first paint, so that what the reader chose does not flash in another way: the colours, and the opening closed.
try {
  const theme = localStorage.getItem('theme');
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  if (localStorage.getItem('opening') === 'closed') dataset.opening = 'closed';
} catch {
  // Storage is refused: the system's colours hold, and the opening is there.
}
