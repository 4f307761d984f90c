import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {clickOn, composers, openComposer, pressPublish} from '../../scripts/acts/composers.ts';
import {pauseCardIn, pressOnCard} from '../../scripts/acts/pause-card.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';

/** A form and a document whose own names hide what scripts look for in them. */
const clobber = () => {
	const names =
		'parentNode attributes matches closest isConnected querySelector querySelectorAll value children getRootNode contains ownerDocument';
	for (const name of names.split(' ')) {
		const input = document.createElement('input');
		input.name = name;
		input.hidden = true;
		document.forms[0]?.appendChild(input);
	}
	const pictures = 'getElementById body activeElement defaultView'.split(' ').map(name => {
		const picture = document.createElement('img');
		picture.setAttribute('name', name);
		return picture;
	});
	document.documentElement.append(...pictures);
};

/** A page that has taken the ground from under every script in it. */
const override = () => {
	const refuse = (): never => {
		throw new Error('refused by the page');
	};
	Event.prototype.composedPath = refuse;
	Element.prototype.closest = refuse;
	Element.prototype.attachShadow = refuse;
	Range.prototype.setStart = refuse;
	Object.defineProperty(Event.prototype, 'isTrusted', {get: () => true});
	CSS.highlights.set = refuse;
};

/** Everything a script can pretend a person did. */
const pretend = (selector: string) => {
	const field = document.querySelector('textarea');
	const control = document.querySelector<HTMLElement>(selector);
	const enter = {key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true, bubbles: true, cancelable: true};
	field?.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
	field?.dispatchEvent(new KeyboardEvent('keydown', enter));
	control?.click();
};

const replaceField = () => {
	const form = document.querySelector('form');
	const copy = form?.cloneNode(true);
	if (form && copy) form.replaceWith(copy);
};

describe.each(browsers)('a hostile page in %s', name => {
	const stage = useStage(name, 'no consent');
	const composer = composers.mastodon;

	const errorsOf = (page: Page) => {
		const errors: string[] = [];
		page.on('pageerror', error => errors.push(String(error)));
		return errors;
	};

	const arrivesOnce = async (page: Page) => {
		const counted = countArrivals(stage);
		await pressPublish(page, composer);
		const held = await until(
			'the post or the card',
			async () => (await pauseCardIn(stage.driven, page)) ?? (await counted.all(page))[0],
		);
		if ('call' in held) await pressOnCard(page, held, 'publish');
		expect((await counted.first()).texts).toEqual([pausingText]);
		expect(await counted.all(page)).toHaveLength(1);
	};

	it.each([
		['hides what is looked for behind names of its own', clobber],
		['overrides what every script is made of', override],
	])('that %s keeps working', async (_what, spoil) => {
		const page = await openComposer(stage.driven, composer);
		const errors = errorsOf(page);
		await page.evaluate(spoil);
		await stage.driven.type(page, pausingText);
		expect(await page.$eval(composer.field, field => (field as HTMLTextAreaElement).value)).toBe(pausingText);
		await arrivesOnce(page);
		expect(errors).toEqual([]);
	});

	it('that only pretends a person pressed is not held, and nothing is read', async () => {
		const page = await stage.driven.page(composer.url);
		const before = await stage.witness.lastJudged();
		await page.waitForSelector(composer.field);
		await page.evaluate(pretend, composer.publish);
		expect(await pauseCardIn(stage.driven, page)).toBeUndefined();
		expect(await stage.driven.ownTrees(page)).toEqual([]);
		expect(await stage.witness.lastJudged()).toEqual(before);
	});

	it('that puts another field in place while one writes has the new one read', async () => {
		const page = await openComposer(stage.driven, composer);
		const errors = errorsOf(page);
		await stage.driven.type(page, 'Evas privata');
		await page.evaluate(replaceField);
		await clickOn(page, composer.field);
		await page.keyboard.down('Control');
		await page.keyboard.press('a');
		await page.keyboard.up('Control');
		await stage.driven.type(page, pausingText);
		await stage.witness.judged('mastodon.social', pausingText);
		expect(errors).toEqual([]);
	});
});
