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
