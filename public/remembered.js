// Before the first paint, so that what the reader chose does not flash in another way: the colours, and the opening closed.
{
  const { dataset } = document.documentElement;
  const isTheme = (value) => value === 'light' || value === 'dark';
  // An embed has the colours that the page around it wants.
  const isEmbed = location.pathname.includes('/embed/');
  const asked = isEmbed ? new URLSearchParams(location.search).get('theme') : null;
  if (isTheme(asked)) dataset.theme = asked;
  try {
    const theme = localStorage.getItem('theme');
    if (isTheme(theme) && !isTheme(asked)) dataset.theme = theme;
    if (localStorage.getItem('opening') === 'closed') dataset.opening = 'closed';
  } catch {
    // Storage is refused: the system's colours hold, and the opening is there.
  }
}

// Until the page listens, the links to other languages are as it was made, and would lose what its address chooses.
addEventListener(
  'click',
  ({ target }) => {
    const link = target.closest?.('a[hreflang][data-sveltekit-reload]');
    if (link) [link.search, link.hash] = [location.search, location.hash];
  },
  { capture: true },
);
