import {describe, expect, it} from 'vitest';
import type {RuleSet} from '../../../engine/model/rule-set.ts';
import {blocking} from '../../../engine/policy-reader/finding.ts';
import {wordFindings} from '../../../engine/policy-reader/rule-sets/wording-checks.ts';
import {nameErrors} from '../../../engine/rule-set/schema/honest-names.ts';
import {runAtOnce} from '../../../engine/rule-set/time-slices.ts';

const checksOf = (language: 'sv' | 'en', text: string): string[] => {
	const say = {[language]: {saw: 'Här står {words}.', why: text, try: 'Prova ett annat ord.'}};
	const set = {format: '1.0', id: 'x', version: 1, name: 'Lingonby', rules: [{say}]} as unknown as RuleSet;
	return blocking(runAtOnce(wordFindings(set))).map(({check}) => check);
};

describe('no text of a set speaks as Äkta, however the name is written', () => {
	it.each([
		['sv', 'Äkta säger att ordet är ovanligt.'],
		['sv', 'Äkta rekommenderar ett annat ord.'],
		['sv', 'Det här är ett meddelande från Äkta.'],
		['sv', 'Äkta: ordet är ovanligt.'],
		['sv', 'Ä k t a tycker att du kan skriva om.'],
		['sv', 'Ækta råder dig att skriva om.'],
		['sv', 'Äktа föreslår ett annat ord.'],
		['sv', 'A\u030bkta vill att du skriver om.'],
		['sv', 'AKTA-teamet hälsar.'],
		['sv', 'Vi på Äkta har sett ordet ofta.'],
		['sv', 'Teamet bakom Äkta önskar en fin dag.'],
		['sv', 'Enligt Äkta är ordet ovanligt.'],
		['sv', 'Ordet är ovanligt, hälsar Äkta.'],
		['sv', 'Äkta har märkt att ordet är ovanligt.'],
		['en', 'Äkta says the word is rare.'],
		['en', 'Äkta® says the word is rare.'],
		['en', 'Äkta recommends another word.'],
		['en', 'This is a message from Äkta.'],
		['en', 'Akta suggests another word.'],
		['en', 'We at Äkta have seen this word often.'],
		['en', '4kta wants you to write something else.'],
		['en', 'The Äkta team wishes you a good day.'],
		['en', 'According to Ä.k.t.a the word is rare.'],
	] as const)('%s: %s', (language, text) => {
		expect(checksOf(language, text)).toContain('L29');
	});

	it.each([
		['sv', 'En äkta berättelse säger mer än ett slagord.'],
		['sv', 'Äkta berättelser säger mer än slagord.'],
		['sv', 'Det låter mer äkta med ett exempel.'],
		['sv', 'Äkta glädje märks i texten.'],
		['sv', 'Läsare ser skillnad på äkta och tillgjort.'],
		['sv', 'Ett citat från äkta människor gör det levande.'],
		['sv', 'Äkta kunder vill veta vad det kostar.'],
		['sv', 'Akta dig för förkortningar, läsaren kanske inte kan dem.'],
		['sv', 'Akta gärna ryggen, det är en lång bänk.'],
		['sv', 'Det finns inget så äkta som ett misstag man rättar.'],
		['sv', 'Orden känns äkta när de är dina egna.'],
		['sv', 'Äkta för ingenting vidare till din chef.'],
		['sv', 'Du kan stänga av Äkta när du vill.'],
		['sv', 'Frågor om Äkta tar Karin gärna emot.'],
		['sv', 'Ett äkta par berättar om gården.'],
		['sv', 'Äkta och enkla ord når längre.'],
		['en', 'Äkta tells nobody.'],
		['en', 'You can turn Äkta off whenever you like.'],
		['en', 'Readers know a genuine story when they see one.'],
		['en', 'A tip here comes from Lingonby.'],
		['en', 'Acts say more than words.'],
		['en', 'Questions on Äkta go to Karin.'],
	] as const)('but %s: %s', (language, text) => {
		expect(checksOf(language, text)).toEqual([]);
	});
});

describe('no name in a set is Äkta’s', () => {
	const named = (name: string) => ({name, owner: {name, mail: 'a@b.example'}, thanks: [{for: 'x', name}]});
	it.each(['Ä k t a', 'Ækta', 'A̋kta', 'AKTA-teamet', 'Ä.k.t.a', 'Ä-kta', 'ӓkta', 'Æktа'])('%s', name => {
		expect(nameErrors({format: '1.0', id: 'x', version: 1, ...named(name)} as RuleSet).map(({path}) => path)).toEqual(
			expect.arrayContaining(['name', 'owner.name', 'thanks[0].name']),
		);
	});

	it.each([
		'Äktenskapsrådgivningen',
		'AK Tandvård',
		'Kakta',
		'Faktaenheten',
		'Aktarsson',
		'Takt och ton',
		'Redaktaren',
	])('but %s may be one', name => {
		expect(nameErrors({format: '1.0', id: 'x', version: 1, ...named(name)} as RuleSet)).toEqual([]);
	});
});
