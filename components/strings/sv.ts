import {dayInWords, grouped, inNumber} from './in-words.ts';
import type {Strings} from './strings.ts';

/** Swedish texts of sidebar and cards. */
export const sv: Strings = {
	language: 'sv',
	name: 'Äkta',
	level: {hint: 'Tips', mark: 'Titta en gång till', pause: 'Innan du publicerar'},
	strength: 'Det här funkar',
	pillar: {open: 'Öppna upp', invite: 'Bjud in', participate: 'Delta', protect: 'Värna'},
	voice: {
		label: 'Du skriver som',
		self: 'dig själv',
		'at-work': 'anställd',
		organisation: (name = 'organisationen') => name,
	},
	guidance: {
		question: organisation => `Råd från ${organisation} här?`,
		organisation: organisation => `När jag skriver för ${organisation}`,
		'at-work': () => 'Också när jag skriver om jobbet',
		none: () => 'Nej',
	},
	surface: {post: 'inlägg', comment: 'kommentar', reply: 'svar', share: 'delning', title: 'rubrik'},
	tip: {
		try: 'Prova: ',
		jump: 'Visa i texten',
		apply: text => `Byt till ”${text}”`,
		remove: 'Ta bort orden',
		copy: 'Kopiera',
		copied: 'Kopierat',
		why: 'Varför?',
		skip: 'Hoppa över',
		hide: 'Visa inte det här tipset mer',
		misunderstood: 'Äkta missförstod',
		close: 'Stäng',
		from: organisation => `Råd från ${organisation}`,
		fromAkta: 'Tips från Äkta',
		source: (host, read) => `Källa: ${host}, uppgift från ${dayInWords(read, 'sv')}`,
		suggest: 'Föreslå bättre',
		suggestSubject: rule => `Förslag om tipset ${rule}`,
	},
	pause: {
		only: 'Bara du ser det här.',
		change: 'Ändra',
		publish: 'Publicera som det är',
		why: 'Varför?',
		label: 'Innan du publicerar',
	},
	sidebar: {
		label: 'Äkta',
		more: count => `${count} till`,
		fewer: 'Visa färre',
		nothing: 'Äkta har inget att tillägga. Äkta läser ord, inte sammanhang.',
		empty: 'Skriv som du pratar. Äkta läser med när du har kommit igång.',
		noComposer: 'Ställ markören i en skrivruta, så läser Äkta med.',
		waiting: 'Läser …',
		silent: 'Äkta svarar inte just nu. Sidan fungerar som vanligt.',
		readTo: characters => `Texten är lång. Äkta har läst de första ${grouped(characters, 'sv')} tecknen.`,
		fold: 'Fäll ihop Äkta',
		handle: count => `Öppna Äkta. ${count === 0 ? 'Inga tips' : `${count} tips`}`,
		spoken: count => (count === 0 ? 'Äkta har inget att tillägga.' : `Äkta har ${count} tips.`),
		rest: 'Vila en timme',
		settings: 'Inställningar',
		skipped: 'Överhoppat i det här utkastet.',
		hidden: 'Det tipset visas inte mer. Du kan ta tillbaka det i Inställningar.',
		noted: 'Tack. Det sparas bara i din webbläsare.',
		quiet:
			'Du har hoppat över det här tipset tre gånger, så nu är det tyst i 30 dagar. Du kan väcka det i Inställningar.',
		unkept: 'Det gick inte att spara valet. Det som gällde förut gäller fortfarande.',
		noStrengths: 'Visa inte sådant här',
		strengthsHidden: 'Okej. Du kan slå på det igen i Inställningar.',
		askColleague: 'Fråga en kollega',
		draftCopied: 'Utkastet är kopierat',
		allTips: 'Alla tips',
		contact: (name, what, how) => `${what}: ${name}, ${how}`,
		inCrisis: whom => `Här finns hjälp nu: ${whom}`,
	},
	starter: {
		question: {
			show: 'Vad gjorde du i veckan som du gärna hade visat någon?',
			thank: 'Vem gjorde din vecka lättare, och hur?',
			ask: 'Vad går du och undrar över, som någon där ute kan svara på?',
			help: 'Vilken fråga får du ofta, och vad brukar du svara?',
			invite: 'Vad är på gång som du gärna har fler med på?',
			none: 'Vad fick dig att stanna upp i veckan?',
		},
		may: 'Det här går bra att skriva om',
	},
	consent: {
		text: title =>
			`Villkoren för ${title} säger nej till tillägg som lägger något på sidorna, så där visar sig Äkta bara om du själv väljer det.`,
		yes: title => `Visa Äkta på ${title}`,
	},
	counters: {
		label: 'Så räknar nätverket',
		length: (length, max) =>
			max === undefined
				? inNumber(length, 'tecken', 'tecken', 'sv')
				: `${grouped(length, 'sv')} av ${grouped(max, 'sv')} tecken`,
		over: over => `${grouped(over, 'sv')} tecken över gränsen`,
		fold: fold => `de första ${grouped(fold, 'sv')} syns före ”mer”`,
		hashtags: count => inNumber(count, 'hashtagg', 'hashtaggar', 'sv'),
		alt: (missing, pictures) =>
			missing === 0
				? `${inNumber(pictures, 'bild', 'bilder', 'sv')} med alt-text`
				: `${inNumber(missing, 'bild', 'bilder', 'sv')} utan alt-text`,
	},
};
