import type {MonthBalance, MonthMirror} from '../../../companion/journal/mirror.ts';
import {dateFormat, formatCount, formatDay} from '../format.ts';
import type {JournalStrings} from './strings.ts';

const monthName = (month: string, year: boolean): string =>
	dateFormat('sv', {month: 'long', ...(year && {year: 'numeric'})}).format(new Date(`${month}-15T12:00:00Z`));

const balance: {readonly [B in MonthBalance]: (month: string) => string} = {
	none: month => `I ${month} finns inget antecknat.`,
	'only-own': month => `I ${month} skrev du eget.`,
	'only-answers': month => `I ${month} svarade du andra.`,
	'more-own': month => `I ${month} skrev du eget oftare än du svarade.`,
	'more-answers': month => `I ${month} svarade du oftare än du skrev eget.`,
	even: month => `I ${month} skrev du eget ungefär lika ofta som du svarade.`,
};

const soFar: {readonly [B in MonthBalance]: (month: string) => string} = {
	none: month => `Hittills i ${month} finns inget antecknat.`,
	'only-own': month => `Hittills i ${month} har du skrivit eget.`,
	'only-answers': month => `Hittills i ${month} har du svarat andra.`,
	'more-own': month => `Hittills i ${month} har du skrivit eget oftare än du har svarat.`,
	'more-answers': month => `Hittills i ${month} har du svarat oftare än du har skrivit eget.`,
	even: month => `Hittills i ${month} har du skrivit eget ungefär lika ofta som du har svarat.`,
};

const lists = new Intl.ListFormat('sv', {type: 'conjunction'});
const list = (words: readonly string[]): string => lists.format(words);

const month = ({month: name, current, lastYear, balance: lies, marks, topics}: MonthMirror): string =>
	[
		(current ? soFar : balance)[lies](monthName(name, lastYear)),
		marks.loop > 0 && 'Du berättade vad det blev av svaren.',
		marks.idea > 0 && (marks.idea === 1 ? 'En idé kom in.' : 'Flera idéer kom in.'),
		marks.met > 0 && 'Någon träffade dig på riktigt.',
		topics.length > 0 && `Du återkom till ${list(topics)}.`,
	]
		.filter(Boolean)
		.join(' ');

/** Swedish texts of the journal's page. */
export const svJournal: JournalStrings = {
	title: 'Dagbok',
	lead: 'En spegel som bara du ser. Den visar hur du skriver och svarar över ett år, med dagar och utan klockslag.',
	sections: 'På den här sidan',
	managed: 'Det här sparas på en dator som din arbetsgivare sköter.',
	managedWhy:
		'Därför antecknas inget som du skriver som dig själv, och inga texter och inga egna anteckningar. Det du skriver i mål och påminnelser ligger också på den datorn.',
	turn: {
		title: 'Anteckna det jag publicerar',
		kept: [
			'Dagen, aldrig klockslaget.',
			'Var det var, om det var eget eller ett svar, och som vem du skrev.',
			'Ämnen och anteckningar som du själv lägger till.',
		],
		keptAtWork: [
			'Dagen, aldrig klockslaget.',
			'Var det var, om det var eget eller ett svar, och som vem du skrev.',
			'Ämnen som du själv lägger till.',
		],
		workComputer: 'Den här datorn sköts av min arbetsgivare',
		workComputerWhy:
			'Äkta ser inte alltid det. Säg till, så antecknas inget som du skriver som dig själv, och inga texter.',
		off: 'Av. Inget antecknas. Det som redan finns här ligger kvar tills du tar bort det.',
	},
	trouble: {
		full: 'Det finns inte plats för mer i webbläsaren. Det som fanns är kvar. Spara en fil och ta bort något gammalt, så går det igen.',
		newer: 'Dagboken är skriven av en nyare version av Äkta. Inget är borta: uppdatera Äkta, så syns den igen.',
		blocked: 'En annan flik håller i dagboken. Stäng den och försök igen. Inget är ändrat.',
		unavailable:
			'Webbläsaren släpper inte fram dagboken just nu, som i ett privat fönster. Inget är ändrat, och det går att skriva och publicera som vanligt.',
	},
	unread: count =>
		`${formatCount(count, 'anteckning', 'anteckningar', 'sv')} har en form som den här versionen inte känner. De ligger kvar orörda.`,
	mirror: {
		title: 'Året i ord',
		why: 'Det finns inget rätt antal. En tyst månad är en tyst månad.',
		month,
		table: 'Visa som tabell',
		columns: {month: 'Månad', own: 'Eget', answers: 'Svar'},
		monthName: name => monthName(name, true),
		late: count =>
			`${formatCount(count, 'anteckning', 'anteckningar', 'sv')} har en dag som inte har kommit än. Kanske gick datorns klocka fel.`,
	},
	entries: {
		title: 'Anteckningar',
		none: 'Inget ännu. Nästa gång du publicerar något hamnar det här.',
		surface: {post: 'inlägg', comment: 'kommentar', reply: 'svar', share: 'delning', title: 'rubrik'},
		voice: {self: 'som dig själv', 'at-work': 'som anställd', organisation: 'för organisationen'},
		mark: {loop: 'Berättade vad det blev', idea: 'En idé kom in', met: 'Någon träffade mig på riktigt'},
		markLabel: 'Det här hände',
		topics: 'Ämnen',
		topicsHow: 'Dina egna ord, med komma emellan.',
		note: 'Egen anteckning',
		text: 'Texten',
		textHow: 'Klistra in den om du vill ha den kvar. Annars sparas den inte.',
		keepText: 'Spara texten',
		forgetText: 'Ta bort texten',
		textKept: 'Texten är sparad.',
		edit: 'Ändra',
		save: 'Spara',
		cancel: 'Avbryt',
		remove: 'Ta bort',
		more: 'Visa fler',
		removed: name => `Borttagen: ${name}.`,
		undo: 'Ångra',
		elsewhere: {
			changed: 'Anteckningen ändrades i en annan flik medan du skrev. Inget är borta: välj vad som ska stå.',
			removed: 'Anteckningen togs bort i en annan flik medan du skrev. Det du har skrivit står kvar här.',
			theirs: 'I den andra fliken:',
			nothing: 'Inga ord.',
			mine: 'Spara det jag har här',
			both: 'Behåll båda',
			other: 'Behåll den andra',
			putBack: 'Lägg tillbaka den',
			leave: 'Låt den vara borta',
		},
		named: (day, network) => `${formatDay(day, 'sv')}, ${network}`,
	},
	data: {
		title: 'Din dagbok är din',
		why: 'Den finns bara i den här webbläsaren. Ta den med dig, eller ta bort den.',
		json: 'Spara som fil',
		csv: 'Spara anteckningarna som tabell',
		import: 'Hämta in en fil',
		imported: count => `${formatCount(count, 'sak', 'saker', 'sv')} hämtades in.`,
		there: count =>
			`${formatCount(count, 'sak', 'saker', 'sv')} i filen fanns redan här, och här står de kvar som de är.`,
		leftOut: count =>
			`${formatCount(count, 'anteckning skriven', 'anteckningar skrivna', 'sv')} som dig själv lämnades utanför, eftersom arbetsgivaren sköter datorn.`,
		shortened: count =>
			`${formatCount(count, 'anteckning', 'anteckningar', 'sv')} kom in utan sina texter, eftersom arbetsgivaren sköter datorn.`,
		refused: {
			'too-large': 'Filen är för stor. Inget hämtades in.',
			'not-a-journal': 'Filen är ingen dagbok från Äkta. Inget hämtades in.',
			newer: 'Filen är sparad av en nyare version av Äkta. Uppdatera och försök igen. Inget hämtades in.',
			'bad-item': 'Något i filen har en annan form än väntat. Inget hämtades in.',
		},
		place: place => `Det är här: ${place}.`,
		keep: 'Hur länge anteckningar finns kvar',
		keeps: {year: 'Tolv månader', always: 'Tills jag tar bort dem'},
		old: count =>
			`${formatCount(count, 'anteckning', 'anteckningar', 'sv')} är äldre än tolv månader. Det var länge sedan sist, eller så har datorns klocka hoppat, så du bestämmer.`,
		oldRemove: 'Ta bort de gamla',
		oldKeep: 'Behåll allt',
		delete: 'Ta bort hela dagboken',
		sure: 'Ta bort anteckningar, mål och påminnelser? Det går inte att ångra. Spara en fil först om du vill ha dem kvar.',
		yes: 'Ta bort allt',
		no: 'Behåll',
		deleted: 'Dagboken är borta och avstängd.',
	},
	goals: {
		title: 'Eget mål',
		why: 'Något du vill ska hända, så att det går att märka. Bara du ser det.',
		another: 'Ett mål till',
		needsJournal: 'Mål sparas i dagboken. Sätt på den först.',
		wish: 'Vad vill du ska vara annorlunda om tre månader?',
		wishHow: 'Med dina ord, som ”tolv fastighetsskötare har frågat om nattljus”.',
		vanity:
			'Följare och gillanden kan glädja, men de säger inte vem som hörde av sig. Vem skulle du vilja höra från, och om vad? Båda duger som mål.',
		kindLabel: 'Det märks på att någon …',
		kind: {
			answers: 'svarar eller frågar',
			visits: 'kommer hit',
			'sign-ups': 'anmäler sig',
			ideas: 'kommer med idéer',
			applicants: 'vill jobba här',
			other: 'gör något annat',
		},
		who: 'Vem märker det?',
		sign: 'Hur ser du det?',
		until: 'Till när?',
		optional: 'om du vill',
		save: 'Spara målet',
		list: 'Dina mål',
		noticedBy: kind =>
			({
				answers: 'Märks på svar och frågor.',
				visits: 'Märks på besök.',
				'sign-ups': 'Märks på anmälningar.',
				ideas: 'Märks på idéer.',
				applicants: 'Märks på vilka som hör av sig om jobb.',
				other: 'Märks på det du själv ser.',
			})[kind],
		untilDay: day => `Till ${formatDay(day, 'sv')}.`,
		reachedLabel: 'Blev det så?',
		reached: {yes: 'Ja', partly: 'Delvis', no: 'Inte än'},
		remove: 'Ta bort målet',
	},
	events: {
		title: 'Något som händer på en plats',
		open: 'Fyll i vad som händer',
		why: 'Fyll i det du vet. Filen görs här i webbläsaren, och inget av det sparas.',
		fromDraft: 'Det som gick att läsa ur utkastet står redan här. Filen görs i webbläsaren, och inget av det sparas.',
		repeats:
			'Det låter som något som återkommer. Filen får ett tillfälle, så välj vilken dag. I kalendern kan du sedan låta det upprepas.',
		field: {
			title: 'Vad',
			day: 'Dag',
			lastDay: 'Sista dag, om det är flera',
			start: 'Börjar',
			end: 'Slutar',
			place: 'Var',
			how: 'Hur man kommer med',
			access: 'Tillgänglighet',
			photos: 'Bilder',
		},
		how: {
			lastDay: 'Skriver du tider också gäller de varje dag.',
			start: 'Lämna tomt för hela dagen.',
			how: 'En länk, en adress eller någon att höra av sig till.',
			access: 'Som ramp, hörslinga, tolk eller hur man frågar.',
			photos: 'Som om det tas bilder, och hur man slipper vara med.',
		},
		needs: 'En kalenderfil behöver vad och vilken dag.',
		calendar: 'Spara kalenderfil',
		toDraft: 'Lägg in raden i utkastet',
		copy: 'Kopiera raden',
		remind: 'Påminn mig dagen efter',
		done: {
			'in-draft': 'Raden står i utkastet.',
			copied: 'Raden är kopierad.',
			reminded: 'Påminnelsen är sparad.',
			failed: 'Det gick inte att lägga in raden. Kopiera den i stället.',
		},
	},
	reminders: {
		title: 'Påminnelser',
		why: 'Något du har lovat, med dina egna ord. När dagen är inne står det överst här, och Äktas knapp i webbläsaren får en prick. Orden syns bara här.',
		needsJournal: 'Påminnelser sparas i dagboken. Sätt på den först.',
		due: 'I dag eller tidigare:',
		done: 'Klart',
		words: 'Vad vill du komma ihåg?',
		day: 'Vilken dag?',
		dayHow: 'I dag eller senare.',
		save: 'Påminn mig',
	},
};
