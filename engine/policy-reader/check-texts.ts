import type {CheckId, InBoth, Weight} from './finding.ts';

/** What a check sees, why that can matter, and how much it weighs where nothing more is known; `about` is its one line of documentation. */
export type Check = {readonly about: InBoth; readonly what: InBoth; readonly why: InBoth; readonly weight: Weight};

const check = (
	weight: Weight,
	sv: readonly [string, string, string],
	en: readonly [string, string, string],
): Check => ({
	weight,
	about: {sv: sv[0], en: en[0]},
	what: {sv: sv[1], en: en[1]},
	why: {sv: sv[2], en: en[2]},
});

/** Every check of the policy reader. */
export const checks: Readonly<Record<CheckId, Check>> = {
	L01: check(
		'mend',
		[
			'Ett förbud utan väg framåt.',
			'Meningen säger vad som inte går, men inte vad som går i stället.',
			'Den som bara möter förbud skriver hellre ingenting. Ett ”så här går det bra” gör det lätt att göra rätt.',
		],
		[
			'A prohibition without a way forward.',
			'The sentence says what is off limits, but not what works instead.',
			'People who only meet prohibitions tend to write nothing at all. A “this works” makes it easy to get it right.',
		],
	),
	L02: check(
		'mend',
		[
			'En tillrättavisande ton.',
			'Tonen rättar läsaren innan något har hänt.',
			'Den som blir tillrättavisad i förväg vill gärna göra tvärtom. En fråga eller ett skäl når längre.',
		],
		[
			'A scolding tone.',
			'The tone corrects readers before anything has happened.',
			'People who are told off in advance are tempted to do the opposite. A question or a reason carries further.',
		],
	),
	L03: check(
		'mend',
		[
			'Vaga värdeord som måttstock.',
			'Meningen mäter med ord som var och en tolkar på sitt sätt.',
			'När ingen vet var gränsen går håller sig de flesta långt borta från den, också från det som hade varit fint att berätta.',
		],
		[
			'Vague words of value as the yardstick.',
			'The sentence measures with words that everybody reads in their own way.',
			'When nobody knows where the line is, most stay far away from it, and from the good stories too.',
		],
	),
	L04: check(
		'mend',
		[
			'Tillstånd krävs för att alls tala om jobbet.',
			'Meningen kräver lov för att tala om jobbet, eller gör arbetsgivaren till något man inte nämner.',
			'En arbetsgivare kan välja vem som talar för den, men inte vem som talar.',
		],
		[
			'Permission is needed to speak about work at all.',
			'The sentence asks for permission to speak about work, or makes the employer something one does not mention.',
			'An employer can choose who speaks for it, but not who speaks.',
		],
	),
	L05: check(
		'mend',
		[
			'Kritik förbjuds.',
			'Meningen stänger dörren för kritik, eller kräver lojalitet i ord.',
			'Kritik som inte får sägas inne sägs någon annanstans, senare och argare. Den är ofta det första tecknet på något som går att rätta.',
		],
		[
			'Criticism is forbidden.',
			'The sentence closes the door on criticism, or asks for loyalty in words.',
			'Criticism that finds no room inside is voiced elsewhere, later and more angrily. It is often the first sign of something that can be mended.',
		],
	),
	L06: check(
		'block',
		[
			'Lön och villkor blir hemliga.',
			'Meningen hindrar samtal om lön eller arbetsvillkor.',
			'Att jämföra lön och villkor är något lagen skyddar på många håll, och det är så orättvisor syns.',
		],
		[
			'Pay and conditions are made secret.',
			'The sentence keeps people from talking about pay or working conditions.',
			'Comparing pay and conditions is protected by law in many places, and it is how unfairness comes to light.',
		],
	),
	L07: check(
		'block',
		[
			'Fack, politik, tro eller skydd på jobbet stängs ute.',
			'Meningen förbjuder tal om fack, politik, tro eller skyddsfrågor.',
			'Det är friheter som människor har med sig till jobbet. Arbetsgivaren råder över vad som sägs i dess namn.',
		],
		[
			'Union, politics, faith or safety at work are shut out.',
			'The sentence forbids talk about union, politics, faith or safety.',
			'These are freedoms people bring with them to work. The employer decides what is said in its own name.',
		],
	),
	L08: check(
		'mend',
		[
			'All kontakt med journalister stängs.',
			'Meningen låter som att ingen annan får prata med journalister.',
			'Många har rätt att göra det, och den som vet att det finns hjälp hör hellre av sig före intervjun än efter.',
		],
		[
			'All contact with journalists is closed.',
			'The sentence sounds as if nobody else may talk to journalists.',
			'Many have a right to, and people who know that help is at hand get in touch before the interview rather than after.',
		],
	),
	L09: check(
		'block',
		[
			'Källan söks, eller kollegor ska anmäla varandra.',
			'Meningen letar efter vem som har sagt något, eller ber kollegor rapportera varandra.',
			'Där någon letar efter källan slutar folk berätta, också om det som behöver komma fram.',
		],
		[
			'The source is hunted, or colleagues are to report each other.',
			'The sentence looks for who said something, or asks colleagues to report each other.',
			'Where somebody looks for the source, people stop speaking up, even about what needs to be known.',
		],
	),
	L10: check(
		'mend',
		[
			'Hot om följder.',
			'Meningen talar om vad som händer den som gör fel.',
			'Rädsla är ett av de vanligaste skälen till att anställda tiger. Det lagen kräver går att säga för sig, med namn på den som avgör.',
		],
		[
			'A threat of consequences.',
			'The sentence says what happens to those who get it wrong.',
			'Fear is one of the most common reasons why employees stay silent. What the law asks for can be said by itself, with the name of whoever decides.',
		],
	),
	L11: check(
		'block',
		[
			'Vägen ut för larm stängs.',
			'Meningen låter bara missförhållanden tas upp internt.',
			'Den som ser något allvarligt har ofta rätt att vända sig direkt till en myndighet, och behöver få veta det.',
		],
		[
			'The way out for whistleblowers is closed.',
			'The sentence lets wrongdoing be raised only inside.',
			'People who see something serious often have the right to go straight to an authority, and need to know it.',
		],
	),
	L12: check(
		'mend',
		[
			'Allt är hemligt.',
			'Meningen gör allt, eller allt internt, till hemligheter.',
			'När allt är hemligt går det inte att följa, och det som verkligen är hemligt försvinner i mängden.',
		],
		[
			'Everything is secret.',
			'The sentence makes everything, or everything internal, a secret.',
			'When everything is secret nobody can keep to it, and what really is secret gets lost among the rest.',
		],
	),
	L13: check(
		'block',
		[
			'Alla blir företrädare, vare sig de vill eller inte.',
			'Meningen gör delandet, eller rollen som ansikte utåt, till en plikt.',
			'Det hörs på rösten när någon delar på order. Den som själv vill blir trodd.',
		],
		[
			'Everybody is made a representative, willing or not.',
			'The sentence makes sharing, or being the public face, a duty.',
			'What people share because they have to can be heard in their voice. Those who want to are believed.',
		],
	),
	L14: check(
		'block',
		[
			'Privata konton bevakas.',
			'Meningen säger att arbetsgivaren tittar på vad människor skriver privat.',
			'Den som vet sig iakttagen slutar skriva, och i EU behöver sådan kontroll en rättslig grund.',
		],
		[
			'Private accounts are watched.',
			'The sentence says that the employer looks at what people write in private.',
			'People who know they are watched stop writing, and in the EU such checks need a legal basis.',
		],
	),
	L15: check(
		'mend',
		[
			'Eget namn krävs alltid.',
			'Meningen kräver eget namn, eller stänger ute den som skriver utan.',
			'Den som är hotad, och den som är källa, behöver kunna skriva skyddad.',
		],
		[
			'One’s own name is always demanded.',
			'The sentence demands one’s own name, or shuts out those who write without it.',
			'People under threat, and sources, need to be able to write protected.',
		],
	),
	L16: check(
		'note',
		[
			'En rad krävs i varje inlägg.',
			'Meningen vill ha samma rad i varje inlägg.',
			'En rad i profilen räcker långt. I inlägget är kopplingen viktigast när någon rekommenderar något av ert.',
		],
		[
			'A line is demanded in every post.',
			'The sentence wants the same line in every post.',
			'A line in the profile goes a long way. In a post the connection matters most when somebody recommends something of yours.',
		],
	),
	L17: check(
		'mend',
		[
			'Bara det positiva får plats.',
			'Meningen lämnar bara plats för det som är positivt.',
			'Läsare tror på den som också säger vad som var svårt.',
		],
		[
			'There is room only for the positive.',
			'The sentence leaves room only for what is positive.',
			'Readers believe those who also say what was hard.',
		],
	),
	L18: check(
		'block',
		[
			'Krav på hur människor ser ut, låter eller tror.',
			'Meningen ställer krav på utseende, uttal eller tecken på tro.',
			'Sådana krav slår mot dem som lagen om diskriminering skyddar.',
		],
		[
			'Demands on how people look, sound or believe.',
			'The sentence makes demands on looks, accent or signs of faith.',
			'Such demands hit the people whom discrimination law protects.',
		],
	),
	L19: check(
		'mend',
		[
			'Skäl, ägare, exempel eller datum saknas.',
			'Här saknas något som gör råden lätta att lita på.',
			'Den som vet varför, vem som svarar och när det läses igenom på nytt följer gärna, och säger till när något skaver.',
		],
		[
			'A why, an owner, an example or a date is missing.',
			'Something that makes guidance easy to trust is missing here.',
			'People who know why, who answers and when it is read again follow gladly, and say when something feels wrong.',
		],
	),
	L20: check(
		'mend',
		['Svårt att läsa.', 'Texten är tung att läsa, eller för mycket på en gång.', 'Råd som ingen läser hjälper ingen.'],
		['Hard to read.', 'The text is heavy to read, or too much at once.', 'Guidance nobody reads helps nobody.'],
	),
	L21: check(
		'block',
		[
			'För många kort före publicering.',
			'En stor del av reglerna hejdar den som skriver före publicering.',
			'Den som stoppas ofta lär sig klicka förbi, också den gång det gäller.',
		],
		[
			'Too many cards before publishing.',
			'A large part of the rules stops the writer before publishing.',
			'People who are stopped often learn to click past, even the one time it matters.',
		],
	),
	L22: check(
		'mend',
		[
			'Mål i följare och antal.',
			'Meningen sätter mål i följare, gillanden eller antal inlägg.',
			'Antalet säger lite om förtroendet. Svar som hjälpte någon säger mer.',
		],
		[
			'Targets in followers and counts.',
			'The sentence sets targets in followers, likes or numbers of posts.',
			'The count says little about trust. Answers that helped somebody say more.',
		],
	),
	L23: check(
		'block',
		[
			'En regel som träffar för brett.',
			'Regeln träffar texter som den inte borde ha med att göra.',
			'Tips som kommer på allt slutar folk läsa, och det som människor har rätt att säga lämnar Äkta alltid i fred.',
		],
		[
			'A rule that reaches too far.',
			'The rule hits texts it should have nothing to do with.',
			'Tips that come up on everything stop being read, and what people have a right to say is always left alone.',
		],
	),
	L24: check(
		'block',
		[
			'Det som skyddar människor stängs av.',
			'Gruppen av råd som skyddar människor är avstängd eller ändrad.',
			'De råden står kvar för alla: andras uppgifter, hemligheter, hot och någon som är i fara.',
		],
		[
			'What protects people is switched off.',
			'Advice that protects people is switched off or changed.',
			'It stays for everybody: other people’s data, secrets, threats, and somebody in danger.',
		],
	),
	L25: check(
		'block',
		[
			'En regel göms för den som den gäller.',
			'Regeln syns inte för den som den gäller.',
			'Den som får ett tips kan alltid läsa vad som ligger bakom.',
		],
		[
			'A rule is hidden from those it is for.',
			'The rule cannot be seen by those it is for.',
			'Whoever gets a tip can always read what is behind it.',
		],
	),
	L26: check(
		'mend',
		[
			'Halva saken saknas.',
			'Här finns mer om vad som kan gå fel än om vad människor får och kan göra.',
			'Råd som bara värnar blir ett filter. Det som öppnar och bjuder in är det som hjälper någon att skriva.',
		],
		[
			'Half of it is missing.',
			'There is more here on what can go wrong than on what people may and can do.',
			'Guidance that only guards becomes a filter. What opens and invites is what helps somebody write.',
		],
	),
	L27: check(
		'note',
		[
			'Alla som har filen kan läsa det som står i den.',
			'Filen rymmer något som inte är för alla ögon.',
			'Den som har filen kan läsa allt i den, också utan Äkta.',
		],
		[
			'What the file holds can be read by all who have it.',
			'The file holds something that is not for all eyes.',
			'Whoever has the file can read all of it, without Äkta too.',
		],
	),
	L28: check(
		'block',
		[
			'Den som skriver får betyg.',
			'Texten sätter betyg eller poäng på den som skriver.',
			'Ett betyg kan bli ett bevis mot någon. Äkta säger vad det ser i texten, aldrig hur bra någon är.',
		],
		[
			'The one who writes is graded.',
			'The text grades or scores the one who writes.',
			'A grade can become evidence against somebody. Äkta says what it sees in a text, never how good anybody is.',
		],
	),
	L29: check(
		'block',
		[
			'Något sägs i Äktas namn, eller ha förts vidare.',
			'Texten säger att Äkta eller någon annan har fått veta något om den som skriver.',
			'Äkta för ingenting vidare. Den som tror något annat slutar skriva.',
		],
		[
			'Something is said in Äkta’s name, or to have been passed on.',
			'The text says that Äkta or somebody else has learnt something about the one who writes.',
			'Äkta passes nothing on. People who believe otherwise stop writing.',
		],
	),
	L30: check(
		'block',
		[
			'Någon ombeds logga in, ringa eller betala.',
			'Texten ber om en inloggning, en kod, ett samtal eller en betalning, eller rymmer en adress.',
			'Så ser bedrägerier ut. Den som läser ett tips ska aldrig behöva lämna något ifrån sig.',
		],
		[
			'Somebody is asked to log in, call or pay.',
			'The text asks for a login, a code, a call or a payment, or holds an address.',
			'That is what scams look like. Whoever reads a tip should never have to hand anything over.',
		],
	),
};
