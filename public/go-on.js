// The last line of a page that has moved: its refresh by itself would lose the years, the layers and the camera of a link.
location.replace(document.querySelector('a').href + location.search + location.hash);
