import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Hands} from './walk.ts';

/** A PNG of one red dot. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

/** Path of a small picture, made anew for who asks. */
export const picture = (): string => {
	const file = join(mkdtempSync(join(tmpdir(), 'picture-')), 'dot.png');
	writeFileSync(file, Buffer.from(dot, 'base64'));
	return file;
};

/** The dialog itself cannot be answered in every browser, so it is kept from opening. */
const chooseDot = (base64: string) => {
	const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
	const choose = (event: Event) => {
		if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'file') return;
		event.preventDefault();
		const chosen = new DataTransfer();
		chosen.items.add(new File([bytes], 'dot.png', {type: 'image/png'}));
		event.target.files = chosen.files;
		event.target.dispatchEvent(new Event('change', {bubbles: true}));
	};
	document.addEventListener('click', choose, {capture: true});
	document.addEventListener('cancel', event => event.stopImmediatePropagation(), {capture: true});
};

/** Has every file dialog of the page answered with the small picture from now on. */
export const answerFileDialogs = async ({page}: Hands): Promise<void> => {
	await page.evaluate(chooseDot, dot);
};
