import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {composers, openComposer, write} from '../../scripts/acts/composers.ts';
import {pressInSidebar, sidebarText} from '../../scripts/acts/sidebar.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {until} from '../../scripts/acts/until.ts';
import {openJournal, savedFile} from './acts/journal.ts';
import {openPages, pressIn, says, tabIdOf} from './acts/pages.ts';

const event =
	'Open house at the bicycle workshop, 4 Mill Lane, on 12 December at 6 pm. Come and mend something with us.';
const goal = 'Five people from the village come to the bicycle evening';

const fillWish = (sentence: string) => {
	const field = document.querySelector<HTMLInputElement>('#goals form input, #goals form textarea');
	if (!field) return false;
	field.value = sentence;
	field.dispatchEvent(new Event('input', {bubbles: true}));
	return true;
};
const pressNamed = (name: string) => {
	const button = document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
	button?.click();
	return button !== null;
};

describe.each(browsers)('what is offered beside a draft in %s', name => {
	const stage = useStage(name);

	it('is a calendar file of what happens, filled from the draft’s own words', async () => {
		const page = await openComposer(stage.driven, composers.x);
		await write(stage.driven, page, composers.x, event);
		await stage.witness.judged('x.com', event);
		await pressInSidebar(stage.driven, page, 'Make a calendar file');
		await until('the form', async () => (await openPages(stage.witness.page)).includes('/journal.html'));

		const tab = await tabIdOf(stage.witness.page, 'x.com');
		const form = await stage.driven.extensionPage(`journal.html?tab=${tab}#event`);
		await says(form, 'Save a calendar file');
		const file = await savedFile(form, () => pressIn(form, 'Save a calendar file'));
		const [happening] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
		expect(happening?.getFirstPropertyValue('location')).toMatch(/4 Mill Lane/);
		expect(happening?.getFirstPropertyValue('dtstart')?.toString()).toMatch(/-12-12T18:00/);
		await form.close();
	});

	it('is the person’s own goal in one line above the tips, once the journal has one, and folds', async () => {
		const journal = await openJournal(stage.driven);
		await until('the switch', () => journal.evaluate(pressNamed, 'Note what I publish'));
		await until('the wish', () => journal.evaluate(fillWish, goal));
		await pressIn(journal, 'Save the goal');
		await says(journal, goal);
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, 'Hello');
		await until('the goal', async () => (await sidebarText(stage.driven, page)).includes(goal));
		await pressInSidebar(stage.driven, page, 'Your own goal');
		await until('the fold', async () => {
			const text = await sidebarText(stage.driven, page);
			return text.includes('Your own goal') && !text.includes(goal);
		});
		await journal.close();
	});
});
