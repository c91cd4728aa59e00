/* The width that the three themes are shown in; the page's own, not Afterword's. */
for (const choice of document.querySelectorAll('input[name=width]')) {
  choice.addEventListener('change', () => {
    document.documentElement.dataset.width = choice.value;
  });
}
