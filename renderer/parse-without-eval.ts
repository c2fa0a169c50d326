import { config } from 'zod/v4/core';

// Zod tries out whether it may compile its parsers; the page's policy forbids that, and a try would already break it.
// This has to run before the first schema is made, so main.tsx imports it first.
config({ jitless: true });
