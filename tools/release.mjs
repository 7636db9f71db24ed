// @ts-check
// `npm run release`: builds the site and puts it into one archive in release/, with its checksums.
// SITE_URL is the address it will have, as for `npm run build`; without one, what names it is left out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArchive } from './release/archive.mjs';
import { installPackages, nodeError, root, run, stop } from './steps.mjs';

const error = nodeError();
if (error) stop(error);
if (!installPackages()) stop('The packages could not be installed.');
// A preview has no link pictures and no compressed copies.
delete process.env.BUILD_KIND;
if (!run('npm', ['run', '--silent', 'build'])) stop('The site could not be built.');

const { name, bytes, checksum, files } = makeArchive(join(root, 'build'));
const folder = join(root, 'release');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, name), bytes);
writeFileSync(join(folder, `${name}.sha256`), `${checksum}  ${name}\n`);
console.log(`\nrelease/${name}: ${files} files, ${(bytes.length / 1e6).toFixed(1)} MB`);
console.log(`SHA-256 ${checksum}, also in release/${name}.sha256`);
