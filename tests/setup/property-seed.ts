import fc from 'fast-check';

/** The same cases each time, so that a run says something of the change it tests; with GALLEY_FAULTS=full, new ones. */
if (process.env['GALLEY_FAULTS'] !== 'full') fc.configureGlobal({ seed: 20_220_619 });
