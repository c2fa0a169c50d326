// Reads the JSON reports of Vitest (Jest's shape) and Playwright into one shape: how many passed, which did not.

/** `{ passed, failed, skipped }`: a number and two lists of titles. A test file that cannot load counts as a failure. */
export function readVitestReport({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const titles = (...kinds) => tests.filter(({ status }) => kinds.includes(status)).map(({ fullName }) => fullName);
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  return {
    passed: titles('passed').length,
    failed: [...titles('failed'), ...unloaded.map(({ name, message }) => `${name}: ${message}`)],
    skipped: titles('pending', 'skipped', 'todo', 'disabled'),
  };
}

/** As above, and `unsteady`: the titles of tests that passed only when they were run again. */
export function readPlaywrightReport({ suites, errors }) {
  const tests = suites.flatMap((suite) => listTests(suite, ''));
  const titles = (...kinds) => tests.filter(({ status }) => kinds.includes(status)).map(({ title }) => title);
  return {
    passed: titles('expected', 'flaky').length,
    failed: [...titles('unexpected'), ...errors.map(({ message }) => message)],
    unsteady: titles('flaky'),
    skipped: titles('skipped'),
  };
}

function listTests(suite, above) {
  const here = `${above}${suite.title} › `;
  return [
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map(({ status, projectName }) => ({ status, title: `[${projectName}] ${here}${spec.title}` })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => listTests(inner, here)),
  ];
}
