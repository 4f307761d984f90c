import type {Signal} from '../../model/condition.ts';
import type {WordsOn} from './name-words.ts';

const asked = {sv: 'Har ni öppet på lördag?', en: 'Are you open on Saturday?'};

/** What each signal finds. */
export const signalWords: WordsOn<Signal> = {
	question: {
		sv: ['En mening som slutar med frågetecken.', 'Vad tycker ni om den nya parken?'],
		en: ['A sentence that ends with a question mark.', 'What do you make of the new park?'],
	},
	'closed-question': {
		sv: ['En fråga som besvaras med ja eller nej.', 'Har du varit där?'],
		en: ['A question that takes yes or no for an answer.', 'Have you been there?'],
	},
	'open-question': {
		sv: ['En fråga som går att svara fritt på: vad, hur, varför.', 'Hur gör ni hos er?'],
		en: ['A question people can answer freely: what, how, why.', 'How do you do it where you work?'],
	},
	invitation: {
		sv: ['En öppen dörr: kom, fråga, berätta, var med.', 'Kom gärna förbi på en kopp kaffe.'],
		en: ['An open door: come, ask, tell, join in.', 'Come and join us for a cup of coffee.'],
	},
	'first-person': {
		sv: ['Ord där den som skriver talar om sig själv, ensam eller med andra.', 'Vi bytte lampor i går.'],
		en: ['Words by which writers speak of themselves, alone or with others.', 'We changed the lamps yesterday.'],
	},
	'first-person-singular': {
		sv: ['Ord där den som skriver talar om sig själv ensam.', 'Jag bytte lampan i går.'],
		en: ['Words by which writers speak of themselves alone.', 'I changed the lamp yesterday.'],
	},
	'second-person': {
		sv: ['Ord som talar till läsaren.', 'Du hittar oss vid torget.'],
		en: ['Words that speak to the reader.', "You'll find us by the square."],
	},
	passive: {
		sv: ['Ett verb i passiv: vad som görs, inte vem som gör det.', 'Beslutet fattades av nämnden.'],
		en: ['A verb in the passive: what is done, not who does it.', 'The decision was made last week.'],
	},
	imperative: {
		sv: ['En uppmaning, först i en mening eller sats.', 'Läs mer på vår sida.'],
		en: ['A request in the imperative, at the start of a sentence or clause.', 'Read more on our page.'],
	},
	superlative: {
		sv: ['Den högsta graden av något: bäst, störst, ledande.', 'Vi har stans bästa kaffe.'],
		en: ['The highest degree of something: best, largest, leading.', 'We have the best coffee in town.'],
	},
	negation: {
		sv: ['Ord som nekar: inte, aldrig, ingen.', 'Det stämmer inte.'],
		en: ['Words that deny: not, never, no.', 'That is not the case.'],
	},
	absolute: {
		sv: ['Ord utan undantag: alltid, aldrig, alla, ingen.', 'Alla vet att det alltid blir så.'],
		en: ['Words without exceptions: always, never, everyone, nobody.', 'Everyone knows it always ends like this.'],
	},
	thanks: {
		sv: ['Ett tack till någon.', 'Tack för att du hörde av dig.'],
		en: ['Thanks given to someone.', 'Thank you for getting in touch.'],
	},
	greeting: {
		sv: ['En hälsning i början.', 'Hej Anna, vi tittar på det.'],
		en: ['A greeting at the start.', "Hi Anna, we're looking into it."],
	},
	apology: {
		sv: ['En ursäkt eller ett beklagande, äkta menat eller inte.', 'Förlåt att vi missade ditt mejl.'],
		en: ['An apology or a regret, well meant or not.', 'Sorry we missed your mail.'],
	},
	'dodging-apology': {
		sv: [
			'En ursäkt som lägger felet hos den andra eller tar tillbaka sig själv.',
			'Vi beklagar om någon tog illa vid sig.',
		],
		en: ['An apology that moves the fault to the other, or takes itself back.', "We're sorry if anyone was offended."],
	},
	acknowledgement: {
		sv: ['Svaret visar att den andra är läst: tack, förståelse, medhåll.', 'Jag förstår att det var jobbigt.'],
		en: ['The reply shows that it has read: thanks, understanding, agreement.', 'I understand that this was hard.'],
	},
	defence: {
		sv: ['Utkastet försvarar sig: läsaren har missförstått, eller så är det ingens fel.', 'Du har missförstått.'],
		en: ["The draft defends itself: the reader got it wrong, or it's nobody's fault.", 'You have misunderstood.'],
	},
	blame: {
		sv: ['Skuld eller skam läggs på läsaren.', 'Du får skylla dig själv.'],
		en: ['Guilt or shame is put on the reader.', 'You should have read the terms.'],
	},
	promise: {
		sv: ['Ett löfte om att återkomma eller göra något.', 'Vi återkommer.'],
		en: ['A promise to come back or to act.', "We'll get back to you."],
	},
	'timed-promise': {
		sv: ['Ett löfte som säger när.', 'Vi återkommer på torsdag.'],
		en: ['A promise that says when.', "We'll get back to you on Thursday."],
	},
	hedge: {
		sv: ['Ord som gör det sagda mindre säkert.', 'Det kan möjligen bero på vädret.'],
		en: ['Words that make a statement less sure.', 'Perhaps it has to do with the weather.'],
	},
	insult: {
		sv: ['En förolämpning mot en person, citat undantagna.', 'Du är en idiot.'],
		en: ['An insult aimed at a person, quotations aside.', "You're an idiot."],
	},
	'personal-attack': {
		sv: [
			'En förolämpning mot läsaren eller en utpekad person. Det som är berättat, citerat eller förnekat räknas inte.',
			'Ditt fega kräk.',
		],
		en: [
			'An insult at the reader or at a person pointed out. What is told, quoted or denied is left out.',
			'You cowardly little weasel.',
		],
	},
	'health-of-another': {
		sv: [
			'Något om en annan persons hälsa, som nämns med namn eller roll. Egen hälsa, djur, dikt och historia räknas inte.',
			'Min chef har fått cancer.',
		],
		en: [
			"Something about another person's health, named or by role. One's own, animals', fiction's and history's is left out.",
			'My boss has cancer.',
		],
	},
	reward: {
		sv: [
			'Något av värde för att tala om en produkt: en kod, en länk, en andel, en gåva från ett företag.',
			'Med koden SARA får ni 500 kr rabatt.',
		],
		en: [
			'Something of worth for speaking of a product: a code, a link, a share, a gift from a company.',
			'Code SARAH gets you fifty off.',
		],
	},
	threat: {
		sv: ['Ett hot om att skada någon eller lämna ut någons privatliv.', 'Jag vet var du bor.'],
		en: ["A threat to harm someone or to make a person's private life public.", 'I know where you live.'],
	},
	heat: {
		sv: [
			'Flera tecken på ilska i samma mening. Svordomar ensamma räknas inte.',
			'DET ÄR HELT JÄVLA SJUKT ATT NI LJUGER!!!',
		],
		en: [
			'Several signs of anger in one sentence. Swearing alone is none.',
			"THIS IS FUCKING RIDICULOUS, YOU'RE ALL LIARS!!!",
		],
	},
	sarcasm: {
		sv: ['Hån som säger motsatsen till vad det menar.', 'Kul att du hittade hit.'],
		en: ['Mockery that says the opposite of what it means.', 'Thanks, captain obvious.'],
	},
	bragging: {
		sv: [
			'Följare, gillanden och visningar som bedrift, eller beröm av sig själv som blygsamhet.',
			'Vi har nått 10 000 följare!',
		],
		en: [
			'Followers, likes and views told as a feat, or self-praise dressed as modesty.',
			"I'm humbled to announce my award.",
		],
	},
	'call-to-action': {
		sv: ['Ber läsaren göra något som går att mäta: köp, följ, dela, klicka.', 'Klicka på länken och köp i dag.'],
		en: ['Asks readers to do something measurable: buy, follow, share, click.', 'Click the link and buy today.'],
	},
	event: {
		sv: ['Något man kan gå på eller vara med om vid en viss tid.', 'Välkommen på öppet hus.'],
		en: ['Something people can go to or take part in at a set time.', 'Join us for an open house.'],
	},
	'answers-parent': {
		sv: ['En mening som svarar på frågan i det som besvaras.', {text: 'Ja, vi har öppet 10–14.', parent: asked.sv}],
		en: ['A sentence that answers the question being answered.', {text: "Yes, we're open 10 to 2.", parent: asked.en}],
	},
	'takes-up-parent': {
		sv: [
			'Ord som tar upp det som den andra skrev om.',
			{text: 'Bänkarna kommer i maj.', parent: 'Blir det fler bänkar?'},
		],
		en: [
			'Words that take up what the other wrote about.',
			{text: 'The benches arrive in May.', parent: 'Will there be more benches?'},
		],
	},
	'numbers-changed': {
		sv: [
			'Siffror som den publicerade texten inte hade.',
			{text: 'Vi var 40 på plats.', published: 'Vi var 30 på plats.'},
		],
		en: ['Figures the published text did not have.', {text: 'We were 40 people.', published: 'We were 30 people.'}],
	},
	'worn-phrase': {
		sv: ['En fras som så många har skrivit att den inte längre säger något.', 'Vi tänker utanför boxen.'],
		en: ['A phrase so many have written that it no longer says anything.', 'A world-class, game-changing platform.'],
	},
	'generic-word': {
		sv: ['Ett ord som passar in överallt och visar lite.', 'Vi erbjuder innovativa helhetslösningar.'],
		en: ['A word that fits everywhere and shows little.', 'We offer innovative solutions.'],
	},
	'sends-elsewhere': {
		sv: ['Svaret skickar den som frågar någon annanstans.', {text: 'Skicka ett DM till oss.', surface: 'reply'}],
		en: ['The reply sends the asker somewhere else.', {text: 'Please send us a DM.', surface: 'reply'}],
	},
	'reply-formula': {
		sv: [
			'Ord som kan stå under vilket klagomål som helst.',
			{text: 'Tack för din feedback till oss.', surface: 'reply'},
		],
		en: ['Words that fit under any complaint.', {text: 'Thank you for your feedback.', surface: 'reply'}],
	},
	'serves-already': {
		sv: [
			'Svaret frågar efter det som behövs, eller säger vad som är gjort.',
			{text: 'Skicka ditt ordernummer.', surface: 'reply'},
		],
		en: [
			'The reply asks for what is needed, or says what was done.',
			{text: 'Send your order number.', surface: 'reply'},
		],
	},
	'harm-told': {
		sv: ['Någon berättar att de blev rörda, slagna, följda eller hotade.', 'Föraren hotade mig i går kväll.'],
		en: [
			'Somebody tells that they were touched, struck, followed or threatened.',
			'The driver threatened me last night.',
		],
	},
	'own-past': {
		sv: ['Något den som skriver gjorde, såg eller kände.', 'Jag frågade henne vad hon läste.'],
		en: ['Something the writer did, saw or felt.', 'I asked her what she was reading.'],
	},
	slip: {
		sv: ['Ett ord skrivet två gånger eller en punkt utan mellanslag.', 'Vi byter lampan i dag.Sedan går vi hem.'],
		en: ['A word written twice, a full stop with no space, "a" for "an".', 'We had a amazing night at the library.'],
	},
	'contrast-turn': {
		sv: [
			'En sak förnekas för att nästa ska lysa, i en mening eller två.',
			'Det handlar inte om lampor. Det handlar om oss.',
		],
		en: [
			'One thing is denied so that the next may shine, in one sentence or two.',
			"This isn't a lamp. It's a promise.",
		],
	},
	'self-answered': {
		sv: ['En fråga på några ord som texten själv besvarar.', 'Resultatet? Färre fall i trappan.'],
		en: ['A question of a few words that the text itself answers.', 'The result? Fewer falls on the stairs.'],
	},
	staccato: {
		sv: ['Tre meningar i rad på högst fyra ord.', 'Vi gick ut. Vi såg ljuset. Vi stannade kvar.'],
		en: ['Three sentences in a row of at most four words.', 'We went out. We saw light. We stayed there.'],
	},
	'stage-line': {
		sv: ['En rad som bygger upp inför det som kommer.', 'Sanningen är att vi lyssnade.'],
		en: ['A line that sets the stage for what comes.', "Here's what most people miss."],
	},
	'carrying-detail': {
		sv: [
			'Något som går att se, räkna eller kontrollera: ett tal, en dag, någons ord, något man gjorde.',
			'Anna målade 40 bänkar i Lingonby.',
		],
		en: [
			'Something readers can see, count or check: a figure, a day, quoted words, something the writer did.',
			'Anna painted 40 benches in Lingonby.',
		],
	},
};
