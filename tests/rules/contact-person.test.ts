import {expect, it} from 'vitest';
import {check} from '../../engine/checking/check.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';
import {draftWith} from '../engine/judge.ts';

const compiled = compile(await loadBuiltIn());

const isHeld = (text: string): boolean =>
	check(compiled, draftWith(text, {platform: 'facebook', voice: 'organisation'}), {}).tips.some(
		({rule}) => rule === 'protect/private-numbers',
	);

const givenOut = [
	'Har du frågor eller funderingar, kontakta gärna cirkelledare Gustav Ek på gustav.ek@lingonby.example.',
	'Cirkeln börjar på tisdag. Undrar du över boken? Skriv till studieledare Hanna Lind, hanna.lind@lingonby.example.',
	'Intresserad? Mejla samordnare Petra Holm på petra.holm@lingonby.example senast fredag.',
	'OSA till kassör Erik Berg, erik.berg@lingonby.example, så vi vet hur mycket soppa vi kokar.',
	'Årsmötet hålls i biblioteket.\n\nAnna Sten, anna.sten@lingonby.example\nOrdförande, Lingonby lampförening',
	'Vill du vara med? Kontakta projektledare Sara Ström via sara.strom@lingonby.example.',
	'Any questions? Write to the course leader Hannah Lind at hannah.lind@lingonby.example.',
	'Interested? Contact our coordinator Peter Holm at peter.holm@lingonby.example by Friday.',
	'RSVP to the treasurer Eric Berg, eric.berg@lingonby.example, so we know how much soup to make.',
	'The meeting is in the library.\n\nAnna Stone, anna.stone@lingonby.example\nChair, Lingonby Lamp Society',
];

const anothers = [
	'Har du frågor om oljudet, kontakta grannen Gustav Ek på gustav.ek@lingonby.example.',
	'Undrar ni varför jag slutade? Skriv till min chef Hanna Lind, hanna.lind@lingonby.example.',
	'Ring Petra Holm hemma på 070-174 06 35 om du undrar.',
	'Write to Hannah Lind at hannah.lind@lingonby.example and tell her what you think of her.',
	'Any questions about the noise? Contact my neighbour Peter Holm at peter.holm@lingonby.example.',
];

it('lets an association give out the mail of those who lead it', () => {
	expect(givenOut.filter(isHeld)).toEqual([]);
});

it('still holds the mail of a neighbour or a manager, and any private number', () => {
	expect(anothers.filter(text => !isHeld(text))).toEqual([]);
});
