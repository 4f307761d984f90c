import {formatCount, formatDay, formatInteger, formatPossessive} from '../format.ts';
import {svErrorRate} from './error-rate-words.ts';
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
		removeSentence: 'Ta bort meningen',
		copy: 'Kopiera',
		copied: 'Kopierat',
		why: 'Varför?',
		skip: 'Hoppa över',
		misunderstood: 'Äkta missförstod',
		close: 'Stäng',
		from: organisation => `Råd från ${organisation}`,
		fromAkta: 'Tips från Äkta',
		source: (host, read) => `Källa: ${host}, uppgift från ${formatDay(read, 'sv')}`,
		errors: svErrorRate,
		suggest: 'Föreslå bättre',
		publicMail: 'Mejl till en myndighet kan bli allmän handling. Det går bra att ta det i ett samtal i stället.',
		suggestSubject: rule => `Förslag om tipset ${rule}`,
	},
	menu: {
		label: 'Göm tipset och andra val',
		hide: 'Visa inte det här tipset mer',
		hideOn: title => `Visa det inte på ${title}`,
		hideIn: (surface, title) => `Visa det inte när jag skriver ${surface} på ${title}`,
		allow: word => `Låt ”${word}” vara i fred`,
	},
	pause: {
		unpublished: 'Inte publicerat än.',
		only: 'Bara du ser det här.',
		change: 'Ändra',
		publish: 'Publicera som det är',
		why: 'Varför?',
		label: 'Innan du publicerar',
		pressAgain: 'Sidan tog inte emot det. Tryck en gång till, så publiceras det som det är.',
		close: 'Stäng',
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
		readTo: characters => `Texten är lång. Äkta har läst de första ${formatInteger(characters, 'sv')} tecknen.`,
		fold: 'Minimera Äkta',
		handle: count => `Öppna Äkta. ${count === 0 ? 'Inga tips' : `${count} tips`}`,
		spoken: count => (count === 0 ? 'Äkta har inget att tillägga.' : `Äkta har ${count} tips.`),
		rest: 'Vila en timme',
		settings: 'Inställningar',
		unkept: 'Det gick inte att spara. Det gamla valet gäller fortfarande.',
		noStrengths: 'Visa inte sådant här',
		askColleague: 'Fråga en kollega',
		draftCopied: 'Utkastet är kopierat',
		allTips: 'Alla tips',
		keys: 'Tangenter',
		contact: (name, what, how) => `${what}: ${name}, ${how}`,
		inCrisis: whom => `Här finns hjälp nu: ${whom}`,
	},
	notice: {
		says: {
			unsure: 'Äkta kan inte se om det här går till alla eller är ett meddelande, så inget läses här.',
			message: 'Det här ser ut som ett meddelande. Äkta läser inte meddelanden.',
			'unknown-field': 'Äkta känner inte igen den här skrivrutan. Inget du skriver i den läses förrän du säger till.',
			'no-publish':
				'Äkta ser inte vad som publicerar det här. Tipsen kommer som vanligt, men kanske inte kortet innan du publicerar.',
		},
		read: 'Läs med i den här rutan',
		leave: 'Nej tack',
		tell: 'Berätta för dem som gör Äkta',
		tellWhat:
			'Det här är allt som följer med: hur rutan är byggd. Inget av det du har skrivit, inga namn och ingen adress. Äkta skickar inget, du väljer vem som får det.',
		copy: 'Kopiera',
		copied: 'Kopierat',
		mail: 'Lägg i ett mejl',
		subject: 'En skrivruta som Äkta inte känner igen',
	},
	done: {
		skipped: 'Överhoppat i det här utkastet.',
		quiet:
			'Överhoppat, nu i tre utkast. Det är tyst i 20 utkast eller 30 dagar framåt, det som blir längst. Du kan väcka det i Inställningar.',
		hidden: 'Det tipset visas inte mer. Du kan ta tillbaka det i Inställningar.',
		hiddenHere: 'Det tipset visas inte mer här. Du kan ta tillbaka det i Inställningar.',
		allowed: words => `Äkta låter ${words.map(each => `”${each}”`).join(', ')} vara i fred från och med nu.`,
		noted: 'Tack. Det stannar i din webbläsare.',
		snoozed: 'Äkta vilar en timme.',
		copied: 'Kopierat.',
		coachHidden: 'Råden om svar visas inte mer. Du kan ta tillbaka dem i Inställningar.',
		strengthsHidden: 'Okej. Du kan slå på det igen i Inställningar.',
		undo: 'Ångra',
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
	offers: {
		goal: 'Ditt eget mål',
		event: {saw: 'Det här händer någonstans dit man kan komma.', button: 'Gör en kalenderfil'},
		promise: {saw: 'Här lovar du något till en viss dag.', button: 'Påminn mig'},
	},
	consent: {
		text: title =>
			`${formatPossessive(title, 'sv')} villkor tillåter inte att tillägg lägger till något på sidorna. Äkta syns där bara om du väljer det.`,
		yes: title => `Visa Äkta på ${title}`,
	},
	counters: {
		label: 'Så räknar nätverket',
		length: (length, max) =>
			max === undefined
				? formatCount(length, 'tecken', 'tecken', 'sv')
				: `${formatInteger(length, 'sv')} av ${formatInteger(max, 'sv')} tecken`,
		over: over => `${formatInteger(over, 'sv')} tecken över gränsen`,
		fold: fold => `de första ${formatInteger(fold, 'sv')} syns före ”mer”`,
		hashtags: count => formatCount(count, 'hashtagg', 'hashtaggar', 'sv'),
		alt({pictures, missing, unknown}) {
			const known = pictures - missing - unknown;
			return [
				missing > 0 ? `${formatCount(missing, 'bild', 'bilder', 'sv')} utan alt-text` : '',
				missing === 0 && known > 0 ? `${formatCount(known, 'bild', 'bilder', 'sv')} med alt-text` : '',
				unknown > 0 ? `${formatCount(unknown, 'bild', 'bilder', 'sv')}, alt-texten syns inte här` : '',
			]
				.filter(Boolean)
				.join(' · ');
		},
	},
};
