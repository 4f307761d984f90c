import {expect, it} from 'vitest';
import {noticedPackages} from '../../../scripts/notices/notices.ts';
import {makeSbom, shippedPart} from '../../../scripts/release/sbom.ts';

const run = (number: string, folder: string) => ({
	bomFormat: 'CycloneDX',
	serialNumber: `urn:uuid:${number}`,
	metadata: {
		timestamp: number,
		tools: [{name: 'cli', version: number}],
		component: {'bom-ref': 'akta@1', name: folder},
	},
	components: [],
	dependencies: [],
});

it('is the same in every run and folder', () => {
	expect(shippedPart(run('1', 'here'), 'akta', [])).toEqual(shippedPart(run('2', 'there'), 'akta', []));
});

it('lists what ships with its licence, as the notices do', () => {
	const {bomFormat, components, dependencies} = JSON.parse(makeSbom('akta'));
	expect(bomFormat).toBe('CycloneDX');
	expect(components.map(({name}: {name: string}) => name).sort()).toEqual(noticedPackages().map(({name}) => name));
	expect(dependencies).toHaveLength(components.length + 1);
	for (const {licenses} of components) expect(licenses[0].license.id).toMatch(/^(MIT|ISC|MPL-2\.0)$/);
});
