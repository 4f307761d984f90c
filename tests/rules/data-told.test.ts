import {describe, expect, it} from 'vitest';
import {check} from '../../engine/checking/check.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';

const compiled = compile(await loadBuiltIn());

const isHeld = (text: string): boolean =>
	check(compiled, {platform: 'other', surface: 'post', voice: 'self', text, links: [], pictures: []}, {}).tips.some(
		({rule}) =>
			['protect/private-numbers', 'protect/other-peoples-health', 'protect/personal-identity-numbers'].includes(rule),
	);

describe('what is told of a person', () => {
	it.each([
		'Min syrra flyttade till Ekebovägen 14B i helgen, tredje våningen',
		'Behöver du hantverkare? Ta Bengans mobil 070-174 06 11, han jobbar svart',
		'Fröken på dagis, Ulrika Strand, bor i gula huset på Solstigen 3',
		'Det är Kajsa Lund som äger Saaben med plåt JKL 402, hon parkerar alltid i svängen',
		'grannfruns mejl är birgitta.sten44@brevlada.example ifall ni vill tipsa henne',
		'Svärfars bankkonto 3300 810412 9876 om nån vill bidra',
		'Tjejen i kassan heter Moa Wik och bor på Tallgatan 8, lgh 1203',
		'Jag såg i systemet att Lennart på lagret fått remiss till psyket igen',
		'Hans dotter går i 3B på Lindskolan och går hem ensam 13.40',
		'Killen som kör den svarta BMW:n, ABC 12D, heter Jonte Berg',
		'ring farmor 0701740613 hon blir så glad',
		'Exets nya adress: Höjdvägen 22, 2 tr. Sprid gärna',
		'Eleven Sixten i min klass utreds för adhd, jag läste journalen',
		'Snubben jag köpte cykeln av nås på 070 174 06 14, lurade mig på 2000',
		'Skicka blommor till Asta Holm, Lövgränd 5, 123 45 Lingonby',
		'Vår vikarie Ida bor hemma på Björkvägen 9 och är ensam hemma till sex',
		'My sister moved to 14B Elmfield Road at the weekend, third floor',
		"Need a builder? Use Benny's mobile 07700 900311, he works for cash",
		'The nursery teacher, Ursula Strand, lives in the yellow house at 3 Sunny Lane',
		"It's Kay Lund who owns the Saab with plate JKL 402, she parks on the bend",
		"next door's wife's email is birdie.stone44@mailbox.example if you want to tip her off",
		"Father-in-law's account 33008104 sort 00-11-33 if anyone wants to chip in",
		'The girl on the till is Maya Wick and she lives at 8 Pine Street, flat 12',
		'I saw in the system that Leonard in the warehouse was referred to the psych ward again',
		'His daughter is in year 3 at Linden Primary and walks home alone at 3.40',
		'The guy who drives the black BMW, AB12 CDE, is called Johnny Berg',
		"ring nan 07700 900313 she'll love it",
		"My ex's new address: 22 Hill View, second floor. Spread the word",
		'Sixten in my class is being assessed, diagnosis of autism expected, I read his medical records',
		'The bloke I bought the bike from is on 07700 900314, conned me out of 200',
		'Send flowers to Asta Holm, 5 Leaf Court, Lingonby',
		'Our temp Ida stays at 9 Birch Way and is home alone until six',
	])('is held where it is somebody else’s: %s', text => expect(isHeld(text)).toBe(true));

	it.each([
		'Vi flyttar butiken till Storgatan 14, välkomna in',
		'Ring växeln 08-465 004 15 om hissen står still',
		'Anna Ek håller föredrag på biblioteket, Skolgatan 2, torsdag 18',
		'Min dotter går i 3B på Lindskolan och älskar det',
		'Jag bor på Ekebovägen 14 och söker någon som kan ta hand om katten',
		'Vår bil ABC 12D är såld',
		'Mejla mig på lisa.berg@brevlada.example så skickar jag receptet',
		'Bengt Öst AB, Industrigatan 7, söker svetsare',
		'Jag har opererat knät igen och mår bra',
		'Kyrkan på Kyrkogatan 1 har öppet hus och Eva spelar orgel',
		'Sätt in 200 kr på föreningens konto 5230 12 345 67',
		'Hon är född i Umeå och jobbar på Ikea',
		'Lars Winnerbäck spelar på Liseberg i sommar',
		'Kör försiktigt på Storgatan 14, hon halkade där i går',
		'Insamlingen till Barncancerfonden gick bra, tack Lena',
		'Drottningen invigde intensiven på Skånes sjukhus',
		"We're moving the shop to 14 High Street, come and see us",
		'Call the switchboard on 01632 960111 if the lift stops',
		'Anna Oak gives a talk at the library, 2 School Lane, Thursday at 6',
		'My daughter is in year 3 at Linden Primary and loves it',
		'I live at 14 Elmfield Road and need someone to feed the cat',
		'Our car AB12 CDE is sold',
		"Email me at lisa.berg@mailbox.example and I'll send the recipe",
		'Bert East Ltd, 7 Factory Road, needs a welder',
		"I've had knee surgery again and I'm fine",
		'The church at 1 Church Street has an open day and Eve plays the organ',
		"Pay 20 pounds into the club's account 12345678",
		'She was born in York and works at Ikea',
		'Taylor Swift plays at Wembley this summer',
		'Careful at 14 High Street, she slipped there yesterday',
		'The fundraiser for Cancer Research went well, thanks Lena',
		"The queen opened the intensive care unit at St Mary's",
	])('goes out where it is the writer’s own, a firm’s or nobody’s: %s', text => expect(isHeld(text)).toBe(false));
});
