/* The newspaper's own script: light or dark, as the reader's device says or as the reader says. */
const root = document.documentElement;
const button = document.querySelector('[data-theme-switch]');
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);

function show() {
  button.textContent = isDark() ? 'Light' : 'Dark';
  button.dataset.ready = '';
}

button.addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  show();
});
prefersDark.addEventListener('change', show);
show();

/*
 * Replies are counted on the newspaper's own server, so no reader has to be asked first. Players of others
 * wait for a click all the same.
 */
addEventListener('afterword-ready', ({ target }) => {
  target.consent = { counts: true };
});

/* Our advertisement goes where the config's slot has made a place for it. */
addEventListener('afterword-ready', () => {
  const place = document.getElementById('ad-after-story');
  if (!place || place.firstChild) return;
  const link = document.createElement('a');
  link.href = '/demo/stories/tide-table/';
  link.rel = 'sponsored';
  link.textContent = 'The Ledger’s tide table for 2027, printed on one strip, four metres long';
  place.append(link);
});

/* With ?debug, Afterword says what it shows and why: the tag asks for it, or the embed that it has made already. */
if (new URLSearchParams(location.search).has('debug')) {
  const embed = document.querySelector('#after-story > afterword-embed');
  (embed ?? document.querySelector('script[data-config]')).dataset.debug = '';
  embed?.refresh?.();
}
