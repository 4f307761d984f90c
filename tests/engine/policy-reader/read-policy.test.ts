import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readPolicy} from '../../../engine/policy-reader/read-policy.ts';
import {agreement, heldBack, kindsOf, labelsOf, policyNames, policyText} from './labelled.ts';

const checksOf = (text: string): string[] => readPolicy(text).findings.map(({check}) => check);

type Name = (typeof policyNames)[number];

/** What the reader called the sentences that both labels call the same. */
const calledWhere = (label: string, names: readonly Name[]): readonly string[] =>
	names.flatMap(name => {
		const kinds = kindsOf(readPolicy(policyText(name)));
		return labelsOf(name).flatMap(([first, second], index) =>
			first === label && second === label ? (kinds[index] ?? '?') : [],
		);
	});

const sharePointing = (label: string, names: readonly Name[]): number => {
	const called = calledWhere(label, names);
	return called.filter(kind => kind === 'P').length / called.length;
};

describe('eight policies, labelled twice before they were read', () => {
	it('are labelled alike', () => {
		const {share, kappa} = agreement(policyNames.flatMap(labelsOf));
		expect(share).toBeGreaterThan(0.95);
		expect(kappa).toBeGreaterThan(0.9);
	});

	it.each(policyNames)('%s is cut into the sentences that were labelled', name => {
		expect(kindsOf(readPolicy(policyText(name)))).toHaveLength(labelsOf(name).length);
	});

	it.each([
		['tuned on', policyNames.filter(name => !heldBack.has(name))],
		['held back', policyNames.filter(name => heldBack.has(name))],
	])(
		'%s: nine of ten pointing sentences are found, one of twenty inviting ones at most is called pointing',
		(_, names) => {
			expect(sharePointing('P', names)).toBeGreaterThanOrEqual(0.9);
			expect(sharePointing('I', names)).toBeLessThanOrEqual(0.05);
		},
	);
});

const worked =
	'Alla medarbetare är alltid ambassadörer. Inlägg som kan strida mot företagets värderingar får inte publiceras. Vid frågor från media hänvisas till vd.';
const invitingForm =
	'Du får gärna berätta om jobbet, med dina ord och på dina villkor. Några saker hjälper vi till med: kunders namn – fråga först; siffror som inte är ute än – vänta på rapporten; reklam – skriv ”jag jobbar där”. Kritik är okej, här eller inne hos oss. Journalister ringer ibland; du får svara, och vill du ha stöd finns Hanna på pressjouren.';

describe('the worked policy', () => {
	it('has the findings it is known for', () => {
		expect(new Set(checksOf(worked))).toEqual(new Set(['L13', 'L03', 'L01', 'L08', 'L19']));
		expect(readPolicy(worked).missing).toContain('example');
	});

	it('has none when it is written to invite', () => {
		const {sentences} = readPolicy(invitingForm);
		expect(sentences.map(({kind}) => kind)).not.toContain('points');
	});
});

describe('a finding', () => {
	const text = 'Välkommen hit. Du får inte dela interna protokoll i sociala medier. Lön är en privat sak.';
	const {findings} = readPolicy(text);

	it('says which sentence it is about, and where that stands', () => {
		const pay = findings.find(({check}) => check === 'L06');
		expect(pay).toMatchObject({place: '3', weight: 'block', language: 'sv', words: 'Lön är en privat sak.'});
		expect(text.slice(...(pay?.span ?? [0, 0]))).toBe('Lön är en privat sak.');
	});

	it('weighs more for a public body, and a threat more beside protected speech', () => {
		const weights = (isPublic: boolean) =>
			readPolicy('Det är förbjudet att kritisera ledningen. Överträdelser leder till varning.', {public: isPublic})
				.findings.filter(({place}) => place !== '')
				.map(({check, weight}) => `${check} ${weight}`);
		expect(weights(true)).toEqual(['L05 block', 'L10 block']);
		expect(weights(false)).toEqual(['L05 mend', 'L10 block']);
	});
});

describe('a sentence that frees, helps or protects is never called pointing', () => {
	it.each([
		'Du behöver inte fråga någon om lov innan du skriver om jobbet.',
		'Ingen chef får fråga vem som har pratat med en journalist.',
		'Det är inte förbjudet att kritisera ledningen.',
		'Ingen blir straffad för att den säger vad den tycker.',
		'Du ska inte behöva stå ut med hot.',
		'Kritik får inte raderas.',
		'Vi läser aldrig dina privata konton.',
		'Alla får gärna dela, men ingen måste.',
		'Du är välkommen att prata om lön och villkor.',
		'You never need to ask before you write about work.',
		'You are allowed to talk to reporters.',
		'Nobody is punished for speaking up.',
		'Do not hesitate to disagree with us.',
		'We do not monitor your private accounts.',
		'Criticism must not be deleted.',
		'If you cannot answer, say so.',
		'You may use a nickname.',
		'Targets are not about followers.',
	])('%s', sentence => {
		expect(readPolicy(sentence).sentences[0]?.kind).not.toBe('points');
	});
});

describe('the form of the text', () => {
	it('is read through lines broken by a window', () => {
		const text =
			'Medarbetare får inte under några omständigheter publicera bilder från\nlagret utan att först ha frågat dem som syns på bilden.';
		expect(readPolicy(text).sentences).toHaveLength(1);
	});

	it('lets a list say no with its first line, and open with its first line', () => {
		const kinds = (text: string) => readPolicy(text).sentences.map(({kind}) => kind);
		expect(kinds('Employees must not:\n- post pictures of the warehouse\n- name other firms').slice(1)).toEqual([
			'points',
			'points',
		]);
		expect(kinds('Du får gärna:\n- visa hur en lampa lagas\n- namnge kollegor som vill').slice(1)).toEqual([
			'invites',
			'invites',
		]);
	});

	it('leaves headings and quotations alone', () => {
		const {sentences} = readPolicy('# Vad man inte får göra\n\nEn kollega sa ”det är förbjudet att tycka något här”.');
		expect(sentences.map(({kind}) => kind)).not.toContain('points');
	});
});

describe('what cannot be read is said', () => {
	it.each([
		['', 'empty'],
		['   \n\n ', 'empty'],
		['123 456 ### --- 789', 'no-words'],
		[
			'Les employés ne doivent pas publier de photos de leur lieu de travail sans autorisation préalable.',
			'other-language',
		],
		[`${'Du får gärna berätta om jobbet. '.repeat(14_000)}`, 'too-long'],
	])('%#', (text, kind) => {
		const {trouble} = readPolicy(text);
		expect(trouble?.kind).toBe(kind);
		expect(trouble?.say.sv).toMatch(/\p{L}/u);
	});
});

it('reads any text without throwing, its spans inside the text and in order', () => {
	const bits = fc.constantFrom(
		'får inte ',
		'must not ',
		'- ',
		'\n',
		'. ',
		'# ',
		'å',
		'Lön ',
		'\u00ad',
		'”',
		': ',
		'1. ',
		'👍🏽',
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({unit: 'binary', maxLength: 300}),
				fc.array(bits).map(all => all.join('')),
			),
			text => {
				const {sentences, findings} = readPolicy(text);
				let before = 0;
				for (const {span} of sentences) {
					expect(span[0]).toBeGreaterThanOrEqual(before);
					expect(span[1]).toBeLessThanOrEqual(text.length);
					before = span[0];
				}
				expect(sentences.flatMap(each => each.findings).every(index => findings[index] !== undefined)).toBe(true);
			},
		),
	);
});
