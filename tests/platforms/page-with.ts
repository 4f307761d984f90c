import {readFileSync} from 'node:fs';
import type {Window as FixtureWindow} from 'happy-dom';
import {type Composer, findComposer} from '../../page/composer/composer.ts';
import {platforms} from '../../platforms/registry/index.ts';

/** Puts a fixture into the document as the page at an address; the file lies under `tests/platforms/`. */
export const openFixture = (file: string, address: string): void => {
	(window as unknown as FixtureWindow).happyDOM.setURL(address);
	document.body.innerHTML = readFileSync(new URL(file, import.meta.url), 'utf8');
};

/** The composer of a network that an element in the document belongs to. */
export const composerOf = (name: string, selector: string): Composer | undefined => {
	const known = platforms.find(platform => platform.name === name);
	const target = document.querySelector(selector);
	if (!known || !target) throw new Error(`No ${known ? selector : name}`);
	return findComposer(known, target, 'c1');
};
