// The build writes this into the script that starts a page, for where it must not start. `words` are put in there: for
// each language of the page its tag, its direction, the sentence, and the way out with its address. The last comes
// first, because each goes before what is there.
/* global words */
for (const [lang, dir, sentence, way, href] of words.reverse()) {
  const section = document.createElement('section');
  section.className = 'not-started';
  section.setAttribute('role', 'alert');
  section.lang = lang;
  section.dir = dir;
  const link = document.createElement('a');
  link.href = href;
  link.textContent = way;
  section.append(sentence, ' ', link);
  document.body.prepend(section);
}
