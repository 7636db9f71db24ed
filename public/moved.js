// On a page that has moved: goes on with the query and fragment of the address, which a refresh by itself would lose.
const link = document.querySelector('a');
if (link) location.replace(link.href + location.search + location.hash);
