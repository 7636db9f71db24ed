// The 404 page is served at any address, so it has no relative one of its own. Inlined before anything else of the
// page, this finds where the site stands (<base>) and the language that is wanted. It is as old a script as any
// browser takes, and its hash may stand in a policy. Before it stands src/lib/link/site-base.js.
/* global isPlainPath */
(() => {
  const base = document.querySelector('base');
  const directions = JSON.parse(base.dataset.languages);
  const [first] = Object.keys(directions);
  const closest = (tag) =>
    Object.keys(directions).find((code) => code.split('-')[0] === tag.toLowerCase().split('-')[0]);
  const isTag = (segment) => /^[a-z]{2}(-[a-z]+)*$/i.test(segment) && closest(segment);

  const configured = base.getAttribute('href');
  const path = location.pathname;
  // Where the build was told of a path, that holds if the address lies under it.
  const from = configured !== '/' && path.startsWith(configured) ? configured : '/';
  const segments = path.slice(from.length).split('/');
  const at = segments.findIndex(isTag);

  const prefixes = segments.map(
    (_, index) =>
      '/' +
      segments
        .slice(0, index)
        .map((s) => s + '/')
        .join(''),
  );
  // A path that names another host is no folder of this one: nothing is asked there.
  if (from === '/' && isPlainPath(path)) {
    const found = at >= 0 ? prefixes[at] : [configured, ...prefixes].find(isSite);
    if (found) base.setAttribute('href', found);
  }

  const root = document.documentElement;
  const wish = at >= 0 ? segments[at] : navigator.languages.find(closest);
  root.lang = closest(wish || first);
  root.dir = directions[root.lang];

  // From the first paint on, though the script that takes the other languages away comes later.
  const arriving = new MutationObserver(() => {
    for (const section of document.querySelectorAll('section[lang]')) {
      section.hidden = section.lang !== root.lang;
    }
  });
  arriving.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => arriving.disconnect());

  // Waited for, because the page's other files are named from the base; few addresses come this far.
  function isSite(prefix) {
    try {
      const request = new XMLHttpRequest();
      request.open('HEAD', prefix + first + '/dossier.json', false);
      request.send();
      return request.status === 200 && /json/.test(request.getResponseHeader('content-type'));
    } catch {
      return false;
    }
  }
})();
