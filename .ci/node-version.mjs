// Plain JavaScript that any Node can read: the code itself is TypeScript, which only Node 24 and newer run as it is.
// npm puts the Node of the package "node" first in every script; without its install script the system's Node runs.
const needed = 24;
const { node: version } = process.versions;

if (Number(version.split('.')[0]) < needed) {
  console.error(
    `Frid needs Node ${needed} or newer, but this is Node ${version} (${process.execPath}): ` +
      'run "npm ci" with install scripts allowed for the package "node" (npm ci --ignore-scripts=false).',
  );
  process.exit(1);
}
