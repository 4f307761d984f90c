import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {firefoxBuild} from '../../scripts/browsers/firefox.ts';
import {root} from '../../scripts/setup/run.mjs';

it('Mozilla’s own check of the Firefox build finds no error, and no warning but those explained to the reviewer', () => {
	const program = join(root, 'node_modules/addons-linter/bin/addons-linter');
	const {stdout} = spawnSync(process.execPath, [program, firefoxBuild, '--output', 'json'], {encoding: 'utf8'});
	const {errors, warnings}: {errors: unknown[]; warnings: {code: string}[]} = JSON.parse(stdout);
	expect(errors).toEqual([]);
	const review = readFileSync(join(root, 'store/review.md'), 'utf8');
	expect(warnings.map(({code}) => code).filter(code => !review.includes(`| \`${code}\` |`))).toEqual([]);
});
