/*
 * What the page around Afterword decides: the theme, the ground, the language and its direction, the
 * width. Each choice is in the address too, so that a look can be sent to somebody.
 */
const form = document.querySelector('form');
const stage = document.querySelector('.stage');
const theme = document.querySelector('#theme');
const dark = matchMedia('(prefers-color-scheme: dark)');
const RIGHT_TO_LEFT = /^(ar|fa|he)$/;

let shown = '';

function show() {
  const choice = Object.fromEntries(new FormData(form));
  // An empty address is the page itself: no theme is no link.
  theme.disabled = !choice.theme;
  if (choice.theme) theme.href = `/dist/themes/${choice.theme}.css`;
  stage.dataset.scheme = choice.scheme || (dark.matches ? 'dark' : 'light');
  stage.dataset.width = choice.width;
  stage.lang = choice.language;
  stage.dir = choice.direction || (RIGHT_TO_LEFT.test(choice.language) ? 'rtl' : 'ltr');
  if (shown && shown !== choice.language) {
    // Another language is another page: the panels begin anew.
    const embed = stage.querySelector('afterword-embed');
    const next = document.createElement('afterword-embed');
    next.setAttribute('config', embed.getAttribute('config'));
    embed.replaceWith(next);
  }
  shown = choice.language;
}

for (const [name, value] of new URLSearchParams(location.search)) {
  const field = form.elements.namedItem(name);
  if ([...(field?.options ?? [])].some((option) => option.value === value)) field.value = value;
}
show();
dark.addEventListener('change', show);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', () => {
  history.replaceState(null, '', `?${new URLSearchParams(new FormData(form))}`);
  show();
});
