// node trim.mjs FROM TO WORK: copies an assembly without the code of its assets and without what
// varies between runs and machines. The app then seems to lie in /app.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, to, work] = process.argv.slice(2);
const UNREAD = /^(asset\..*|tree\.json|validation-report\.json|.*\.assets\.json|.*\.csv)$/;
const UNREAD_METADATA = /^aws:cdk:(error|warning|info|analytics:.*)$/;

function neutral(text) {
  return text
    .replaceAll(work, '/app')
    .replace(/\/tmp\/jsii-[a-z-]*runtime[\w.-]*/g, '/tmp/jsii-runtime')
    .replace(/\/tmp\/tmp\w+\/lib\/program/g, '/tmp/jsii-runtime/lib/program')
    .replace(/\/tmp\/jsii-kernel-\w+/g, '/tmp/jsii-kernel');
}

function metadata(map) {
  for (const [path, entries] of Object.entries(map)) {
    map[path] = entries.filter((entry) => !UNREAD_METADATA.test(entry.type));
    if (map[path].length === 0) delete map[path];
  }
}

function manifest(content) {
  for (const [id, artifact] of Object.entries(content.artifacts)) {
    if (!/^(aws:cloudformation:stack|cdk:cloud-assembly)$/.test(artifact.type)) {
      delete content.artifacts[id];
    }
    if (artifact.metadata) metadata(artifact.metadata);
  }
}

function copy(source, target) {
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(source).sort()) {
    const file = join(source, name);
    if (UNREAD.test(name)) continue;
    if (statSync(file).isDirectory()) {
      copy(file, join(target, name));
      continue;
    }
    let text = neutral(readFileSync(file, 'utf8'));
    if (name === 'manifest.json' || name.endsWith('.metadata.json')) {
      const content = JSON.parse(text);
      (name === 'manifest.json' ? manifest : metadata)(content);
      text = JSON.stringify(content, null, 1) + '\n';
    }
    writeFileSync(join(target, name), text);
  }
}

copy(from, to);
