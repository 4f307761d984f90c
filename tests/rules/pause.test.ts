import {describe, expect, it} from 'vitest';
import {check} from '../../engine/checking/check.ts';
import type {Draft} from '../../engine/model/draft.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';

const compiled = compile(await loadBuiltIn());

/** The rules that hold a text before publishing, as a post or as a reply by oneself unless the test says otherwise. */
const pauses = (text: string, rest: Partial<Draft> = {}): readonly string[] =>
	(['post', 'reply'] as const).flatMap(surface =>
		check(compiled, {platform: 'other', surface, voice: 'self', text, links: [], pictures: [], ...rest}, {})
			.tips.filter(({level}) => level === 'pause')
			.map(({rule}) => rule),
	);

const key = 'ghp_AbCd1234EfGh5678IjKl9012MnOp3456QrSt';

describe('kind and ordinary sentences go out at once', () => {
	it.each([
		'Hoppas hon blir frisk snart.',
		'Tur att jag inte glömde paraplyet.',
		'Det här jobbet borde passa dig!',
		'Jag ska slå dig en signal i kväll.',
		'Vi ska hitta ditt ärende och höra av oss.',
		'Vi kommer hem till er och mäter upp fönstren på torsdag.',
		'Du ska få betala med Swish.',
		'I’ll find your order right away.',
		'I’ll shoot you a message when the slides are ready.',
		'We will publish your photos on Friday, thanks for sending them.',
		'You will pay this invoice by Friday.',
		'Watch your back when you lift boxes.',
		'He should be hanged in the Louvre, that portrait.',
		'I’m going to beat you at chess on Sunday.',
	])('no threat: %s', text => expect(pauses(text)).toEqual([]));

	it.each([
		'Du är inte värdelös.',
		'Du är ingen idiot.',
		'Ingen tycker att du är dum.',
		'Det är verkligen inte så att du är lat.',
		'You are not an idiot.',
		'Nobody thinks you are stupid.',
		'Never believe you are worthless.',
		'He wrote ‘you are an idiot’ to me.',
		'Han skrev: du är en idiot.',
		'Hon kallade mig ”ditt äckel” i bussen.',
		'According to him I was called a moron.',
		'My printer is an idiot.',
		'Vilken dum dörr, den öppnas inåt.',
		'You are a beast on the drums!',
		'Shut up! You got the job?!',
		'Dra åt skogen! Vi plockar svamp hela helgen.',
	])('no insult: %s', text => expect(pauses(text)).toEqual([]));

	it.each([
		'Deras kontor har öppet 08.00-17.00.',
		'Our customer reached +10 000 000 users today.',
		'Ring honom när bokslutet 2024 2025 är klart.',
		'Call him on 2026-11-29 at 10.00, he is free then.',
		'https://www.facebook.com/photo?fbid=4539578763621486',
		'47223179-9330-4259-b66c-f2db26efb20c',
		'Skriv till henne, @anna@mastodon.social, hon vet mest.',
		'Ring oss på 08-465 004 15 så löser det sig.',
		'Frågor om festen? Mejla mig på lisa@brevlada.example.',
	])('nobody’s number: %s', text => expect(pauses(text)).toEqual([]));

	it.each([
		'Vi pratade om patientperspektiv hela dagen.',
		'He spoke paternalistically about his garden.',
		'My secret: 12-hour-slow-cooked ragu',
		'PublicKeyToken=a88a5c672034fd89',
		'Login: anna.svensson84 är upptaget.',
		'Färgkoden är 482913 i hex.',
	])('no secret: %s', text => expect(pauses(text)).toEqual([]));

	it.each([
		'Boken fick jag i gåva från mormor.',
		'She has been gifted since she was four.',
		'A colleague gave me the draft to review.',
		'Jag heter Karin Ek och har adhd.',
		'Katten Maja är gravid.',
		'Vår hund Sofia har cancer.',
		'Frida Kahlo was depressed when she painted it.',
	])('nobody’s business: %s', text => expect(pauses(text)).toEqual([]));

	it('lets a sole trader print the number the law asks for', () => {
		expect(pauses('Enskild firma, org.nr 811218-9876', {voice: 'organisation'})).toEqual([]);
	});
});

describe('hidden advertising', () => {
	const adTip = 'protect/ad-label-missing';

	it.each([
		['a gift of a firm', 'De lånar ut en Fokus 7 till mig och kameran är bäst. Skaffa en!'],
		['a gift of a firm', 'The devs gave me a key for Dragonkeep and it is insane. Get it!'],
		['an account that gives', 'Soffan är från @mjukahem som lät mig välja, så skön. Köp den!'],
		['a bill that never came', 'Vi slapp betala på Lilla Soppan tack vare kanalen, gå dit'],
		['a bill that never came', 'Dinner at The Copper Pan and we never saw a bill. Book a table'],
		['a swap', 'Tvättmaskinen från Rena är så tyst. Vi bytte den mot några bilder på insta'],
		['a swap', 'TileMaster did the bathroom in exchange for some photos. Ring them'],
		['a share', 'Du får 200, jag får 200. Sparsam heter banken'],
		['a share', 'Join Strong Hall with my name and I get another month, so please do!'],
		['a code', 'Skriv LÅDA så fixar jag halva priset på Grönkassen'],
		['supply', 'All my colours are from Glimmer, they send me new ones every month. Try them'],
		['a tie told last', 'Det bästa däckstället är Hjulia. Svågern äger det 😉'],
		['a tie told last', 'Can’t fault DripStop, ring them. (My husband’s the one in the van)'],
	])('is held: %s: %s', (_, text) => expect(pauses(text)).toContain(adTip));

	it.each([
		['family gives', 'Mormor skickade mig en halsduk från Ullboden, bästa presenten! Köp garn där'],
		['family gives', 'My brother gave me the Dragonkeep game, best birthday ever! Get it'],
		['a club gives', 'Simklubben gav oss mössor från Vattna, så fina!'],
		['own money', 'Betalade min Fokus 7 själv och den är bäst. Skaffa en!'],
		['own money', 'Paid for the Volta myself, best car I have driven. Buy one'],
		['a tie told first', 'Min bror driver Hjulia och jag tycker att de är bäst i stan. Ring dem'],
		['a label', 'Innehåller reklam för Glimma. De skickar färger till mig varje månad. Köp!'],
		['a label', 'Glimmer sent me these colours (ad) and they are the best. Try them!'],
		['a favour for words', 'Ge mig en minut så kommer jag!'],
		['advice', 'They gave me good advice at Northlight, thank you!'],
	])('is not: %s: %s', (_, text) => expect(pauses(text)).not.toContain(adTip));
});

describe('what hurts somebody is held', () => {
	it.each([
		'Jag vet var du jobbar, så sov gott.',
		'Hoppas du får cancer.',
		'Jag bryter benen på dig.',
		'Nästa gång du visar dig slår jag in tänderna på dig.',
		'Någon borde skjuta den där politikern.',
		'I will find you and hurt you.',
		'We’re going to burn your house down.',
		'You’re lucky I’m not standing in front of you.',
		'Watch your back.',
	])('a threat: %s', text => expect(pauses(text)).toContain('protect/no-threats'));

	it.each([
		'Ditt fega kräk.',
		'Vilken patetisk liten människa du är.',
		'Du har noll hjärnceller.',
		'You cowardly little weasel, say it to my face.',
		'What a cretin you are.',
		'You are nothing but a parasite.',
	])('an insult: %s', text => expect(pauses(text)).toContain('protect/no-insults'));

	it.each([
		'Kunden 811218–9876 har inte betalat.',
		'personnummer 811218 - 9876',
		'Ring henne på 070–174 06 10.',
		'Du når honom på 070-174 06 11.',
		'Hennes nummer är (08) 465 004 20.',
		'Her number is (202) 555-0143.',
		'Grannens mobil, t. ex. den privata, är 070-174 06 10.',
		'Ring henne enl. listan på 070-174 06 10.',
		'Her number, esp. in the evening, is 07700 900123.',
		'Skriv till henne, anna@brevlada.example',
		'4111–1111–1111–1111',
		'Eva Lind bor på Granvägen 14 B.',
	])('somebody’s number: %s', text => expect(pauses(text)).not.toEqual([]));

	it.each([
		['alone', key],
		['in quotes', `"${key}"`],
		['after a note', `TODO: ${key}`],
		['in German', `Der Schlüssel ist ${key}, bitte nicht weitergeben.`],
		['in Finnish', `Avain on ${key}, älä jaa sitä kenellekään.`],
		['in Japanese', `鍵は ${key} です`],
		['in code', `\`${key}\``],
		['a one-time code', 'Your verification code is 482913'],
		['a network’s password', 'The password for the wifi is Summer2026!'],
		['a password', 'lösenord Vinter-99'],
		['a door’s code', 'Koden är 4711'],
	])('a key or a code, %s', (_, text) => expect(pauses(text)).toContain('protect/secrets-and-keys'));

	it('behind styled letters, look-alikes, pictures and unseen marks too', () => {
		for (const text of [
			'𝗬𝗼𝘂 𝗮𝗿𝗲 𝗮𝗻 𝗶𝗱𝗶𝗼𝘁.',
			'Yоu are an idiоt.',
			'You 🙏 are 😡 an idiot.',
			'You a\u200dre an idi\u2060ot.',
		])
			expect(pauses(text)).toContain('protect/no-insults');
	});
});
