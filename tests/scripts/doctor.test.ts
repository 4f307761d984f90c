import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';

const root = join(import.meta.dirname, '../..');

const doctor = async (page: string, address: string): Promise<string> => {
	const {stdout} = await promisify(execFile)(process.execPath, ['scripts/doctor.ts', page, address], {cwd: root});
	return stdout;
};

describe('the doctor of pages', () => {
	it('says which selectors match and what a field is read as', async () => {
		const said = await doctor('tests/platforms/linkedin/comments-newer.html', 'https://www.linkedin.com/feed/');
		expect(said).toContain('network: linkedin');
		expect(said).toMatch(/kind 4, .*\n {2}field +\d+ {2}\[componentkey/);
		expect(said).toMatch(/kind 5, .*\n {2}field +0 {2}/);
		expect(said).toContain('"surface": "reply"');
		expect(said).toContain('"author": "Per Berg"');
	});

	it('reads no message, and knows where a page came from by the page', async () => {
		const said = await doctor(
			'tests/platforms/private/boxes/li-tiptap-message-box.html',
			'https://www.linkedin.com/feed/',
		);
		expect(said).toContain('looks like a message: not read');
		expect(said).not.toContain('"text"');
	});
});
