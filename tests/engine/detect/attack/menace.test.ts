import {describe, expect, it} from 'vitest';
import {findMenace} from '../../../../engine/detect/attack/menace.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';

const menaces = (raw: string): readonly string[] => {
	const text = analyseText(raw);
	return text.sentences.flatMap(sentence =>
		findMenace(text, sentence).map(([start, end]) => text.folded.slice(start, end)),
	);
};

describe('signs of two classes together', () => {
	it.each([
		'Kommer du på festen så bär de ut dig på bår.',
		'Jag har inget kvar att förlora och du har en fru och två ungar.',
		'Hade det varit min dotter så hade du legat i diket nu, tänk på det.',
		'Fortsätt skriva sånt så får du se. Jag vet vilken skola din son går på.',
		'Lägg ner utredningen om du bryr dig om din dotter.',
		'Show up at the party and you are leaving on a stretcher.',
		'I have nothing to lose and you have a wife and two boys.',
		'Report this and they will fish you out of the river come spring.',
		'Drop the case if you care about your daughter.',
		'Keep posting and see what happens. I know which school your son goes to.',
	])('threaten: %s', text => expect(menaces(text)).not.toEqual([]));

	it.each([
		'Du har två kulor glass kvar.',
		'Vi kommer hem till dig på torsdag och byter låset.',
		'Mormor hamnade på sjukhus i natt men läkarna säger att hon klarar sig.',
		'Vet du när din dotter slutar? Jag kan hämta båda två.',
		'Betala senast den 30, annars förlorar du platsen.',
		'We will come to your house on Thursday and change the lock.',
		'Grandma ended up in hospital last night but the doctors say she will pull through.',
		'Do you know when your daughter finishes? I can pick both up.',
		'Pay by the 30th or you lose your seat.',
		'He did nothing about gun control, and your senator knows it.',
		'Vi har inte glömt dig! Kalaset blir i maj i stället.',
		'Jag har sagt till dig två gånger att du är välkommen på middag.',
		'Flytta bilen innan snöplogen kommer.',
		'I wish there were more people like you in the world.',
		'If you like I will send the photos to your parents.',
		"You won't like the ending of season three, I promise you.",
	])('threaten nobody: %s', text => expect(menaces(text)).toEqual([]));

	it('are looked for in the sentences before, in the same paragraph only', () => {
		const first = 'Keep posting and see what happens.';
		const second = 'There is a dry hedge beside your house.';
		expect(menaces(`${second} ${first}`)).not.toEqual([]);
		expect(menaces(`${second}\n\nThe garden is lovely.`)).toEqual([]);
	});
});

describe('dread without a word of violence', () => {
	it.each([
		['nobody who saves', 'Tror du polisen kan skydda dig dygnet runt?'],
		['patience that is over', 'I asked you nicely twice and I am done asking, you hear?'],
		['those who are called', 'Sista chansen att radera, sen ringer jag killarna.'],
		[
			'the moment nobody looks out for',
			"We haven't forgotten what you wrote. When you least expect it we'll be there.",
		],
		['what the reader never does again', "I'll make sure you never walk again, you hear?"],
		['a child watched', 'Saw your little girl on the swings today. You ought to watch her more closely.'],
		['a weapon that was not there', 'Hade jag haft en pistol hade du inte suttit där och ljugit.'],
		['having somebody', "If I can't have you nobody will."],
		['harm bidden by name of a group', 'Alla som jobbar på den där myndigheten borde brännas inne.'],
	])('%s: %s', (_kind, said) => expect(menaces(said)).not.toEqual([]));

	it('asks nothing where the question is only a tag', () => {
		const said = 'I will be waiting for you outside work tonight, alone, you hear';
		expect(menaces(`${said}?`)).toEqual(menaces(`${said}.`));
	});
});

describe('what threatens nobody, though its words could', () => {
	it.each([
		['affection', 'Jag såg dig på torget i lördags ❤'],
		['mourning', 'Tio år sen du lämnade livet. Du var så fin. Må du vila i frid.'],
		['what happens to anybody', 'When your parents catch you with the biscuits'],
		['a no before regret', 'Five things you will never regret'],
		['a tag in it', 'Fell asleep with a spoon in my mouth #hurt'],
	])('%s: %s', (_kind, said) => {
		expect(menaces(said)).toEqual([]);
	});
});
