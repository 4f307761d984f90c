import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {askedFor} from '../../../scripts/dependencies/explained.ts';
import {reasons} from '../../../scripts/dependencies/reasons.ts';
import {lockedPackages} from '../../../scripts/notices/locked-packages.ts';

const all = lockedPackages();

/** What may go out in a package whose own licence is MIT, each with its notice. */
const mayShip = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0'];

/** What a tool may be under besides: nothing of it goes out. */
const mayBuild = [
	...mayShip,
	'CC0-1.0',
	'Python-2.0',
	'MIT OR Apache-2.0',
	'LGPL-3.0-or-later',
	'Apache-2.0 AND LGPL-3.0-or-later',
	'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
];

const under = (licences: readonly string[], ships: boolean) =>
	all
		.filter(each => each.ships === ships && !licences.includes(each.license))
		.map(({name, license}) => [name, license]);

describe('licences', () => {
	it('of what ships let it go out with a notice', () => {
		expect(under(mayShip, true)).toEqual([]);
	});

	it('of the tools let them be used', () => {
		expect(under(mayBuild, false)).toEqual([]);
	});
});

describe('every package the project asks for', () => {
	it('has a reason, and no reason is left of one that is gone', () => {
		expect(Object.keys(reasons).sort()).toEqual(
			askedFor()
				.map(({name}) => name)
				.sort(),
		);
	});

	it.each(['sv/beroenden.md', 'en/dependencies.md'])('is in %s with its version and licence', page => {
		const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8');
		for (const {name, version, license} of askedFor()) {
			const line = text.split('\n').find(each => each.startsWith(`| ${name} ${version} |`));
			expect(line, name).toContain(`| ${license} |`);
			expect(line, name).toMatch(/\d{4}-\d{2}-\d{2} \|$/);
		}
	});
});
