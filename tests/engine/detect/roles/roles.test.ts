import {describe, expect, it} from 'vitest';
import {readEventRoles} from '../../../../engine/detect/roles/event-roles.ts';
import {readJobRoles} from '../../../../engine/detect/roles/job-roles.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';

const eventMissing = (text: string): number | undefined => readEventRoles(analyseText(text))?.missing;
const jobMissing = (text: string): number | undefined => readJobRoles(analyseText(text))?.missing;

describe('an invitation', () => {
	it.each([
		['Välkommen på öppet hus torsdag 8 maj kl. 17, Storgatan 4 i Lingonby.', 0],
		['Välkommen på öppet hus torsdag 8 maj kl. 17!', 1],
		['Välkommen på öppet hus i Lingonby!', 2],
		['Kampanjmöte. Kom och hjälp till!\n\nDatum: 19 september\n\nTid: 1730\n\nPlats: Andra gatan 2', 0],
		['Festivalen hålls 3-5 november på Biograf Panora, välkommen till den!', 0],
		['Den sextonde mars kommer redaktörerna att diskutera numret.', 2],
		['Join us for a talk on bees on Tuesday 8 December at 6 pm at the library.', 0],
		['Join us for a talk on bees! More: https://lingonby.example/bees', 2],
	])('%j lacks %d roles', (text, missing) => expect(eventMissing(text)).toBe(missing));

	it('has no day of its own from a day told of something else', () => {
		expect(
			eventMissing(
				'Den 12 juni börjar den nya lagen om lampor gälla i hela landet, har vi hört. Välkommen till manifestationen på Odenplan!',
			),
		).toBe(1);
	});

	it.each([
		'Tack alla som kom på föreläsningen, ni är välkomna nästa år också.',
		'We hosted a workshop last week. Join us in thanking Ali.',
		'Mötet om lampor går bra.',
		'Välkommen till vår nya sida om lampor.',
		'I learned a lot at the conference.',
	])('is not %j', text => expect(eventMissing(text)).toBeUndefined());
});

describe('a job post', () => {
	it.each([
		['Vi på Påhittlampan söker en elektriker, bli vår kollega! Ring Hanna på 070-174 06 05.', 0],
		['Vi rekryterar! Är du redo för nästa steg?', 2],
		['Hiring: Lamp fitter at Madeuplamp. Mail anna@madeuplamp.example.', 0],
		['Join our team of lamp fitters and grow every day!', 2],
		["I'm hiring a lamp fitter, message me.", 0],
	])('%j lacks %d roles', (text, missing) => expect(jobMissing(text)).toBe(missing));

	it.each([
		'Vi söker en lokal till loppisen i maj.',
		'The lamps are seeking a new home.',
		'A long post on how the lamps are wired, why the old ones failed, what we measured in the stairwell, and at last a word that we are hiring.',
	])('is not %j', text => expect(jobMissing(text)).toBeUndefined());
});

// What took time as the square of the length would not end before the runner gives up.
it('reads a long text in time that grows with it', () => {
	const text = 'Välkommen på workshop den 3 maj kl 10. We are hiring. '.repeat(4000);
	expect(readEventRoles(analyseText(text))).toBeDefined();
	expect(readJobRoles(analyseText(text))).toBeDefined();
});
