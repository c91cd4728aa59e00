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

/* With ?debug, Afterword says what it shows and why: the tag asks for it, or the embed that it has made already. */
if (new URLSearchParams(location.search).has('debug')) {
  const embed = document.querySelector('#after-story > afterword-embed');
  (embed ?? document.querySelector('script[data-config]')).dataset.debug = '';
  embed?.refresh?.();
}
