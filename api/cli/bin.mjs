#!/usr/bin/env -S node --max-semi-space-size=4
// A small nursery: what is read is kept, and to copy it about there took 50 MB with ten thousand services.
// Plain JavaScript, so that a Node that cannot read TypeScript says one sentence instead of a stack.
import '../../.ci/node-version.mjs';
import '../../.ci/compile-cache.mjs';

await import('./frid.ts');
