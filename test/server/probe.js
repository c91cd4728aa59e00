/*
 * The first script of every page under test. It writes into the record that the test keeps on the page's
 * frame, so that the page itself shows no trace of it and a reload loses nothing.
 */
(() => {
  document.currentScript.remove();
  const record = window.frameElement?.[Symbol.for('afterword-probe')];
  if (!record) return;
  record.isReady = true;

  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber, disposition }) =>
      record.violations.push({
        effectiveDirective,
        blockedURI,
        sample,
        sourceFile,
        lineNumber,
        disposition,
      }),
    true,
  );
  // WebKit's own controls of a film ask for a name that WebKit does not have when the film is gone early.
  const isEngines = (message) => /\bEmptyRanges\b/.test(message);
  // A file that fails to load has an `error` event without a message, and is no error of a script.
  addEventListener('error', ({ message, error }) => {
    if (message !== undefined && !isEngines(message)) record.errors.push(String(error ?? message));
  });
  addEventListener('unhandledrejection', ({ reason }) => record.errors.push(String(reason)));

  for (const level of ['error', 'warn', 'info', 'log', 'debug']) {
    const write = console[level];
    console[level] = (...words) => {
      record.logs.push({ level, text: words.map(String).join(' ') });
      write.apply(console, words);
    };
  }
})();
