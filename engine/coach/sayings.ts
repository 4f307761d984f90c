import type {Kind} from '../reading/asked.ts';
import type {ByLanguage, Language} from '../rule.ts';
import type {CommentClass, Saying} from './coach.ts';

/** What can weigh most in a reply. */
export type AdviceId =
	| 'seen'
	| 'answer'
	| 'own'
	| 'partly'
	| 'ground'
	| 'explain'
	| 'find-out'
	| 'now'
	| 'when'
	| 'who'
	| 'known'
	| 'unknown'
	| 'leave'
	| 'show'
	| 'short';

type Both = {readonly [L in Language]: Saying};

const general: {readonly [A in AdviceId]: Both} = {
	seen: {
		sv: {
			what: 'Visa först att du har läst.',
			why: 'Den som känner sig läst läser vidare. Annars kommer kommentaren gärna en gång till.',
			begin: 'Att det tog … är för länge',
		},
		en: {
			what: 'First show that you have read it.',
			why: 'People who feel heard read on. If not, the comment tends to come once more.',
			begin: 'That it took … is too long',
		},
	},
	answer: {
		sv: {
			what: 'Svara på just det som frågades.',
			why: 'När frågan inte får svar kan det kännas som att ingen såg den som frågade.',
		},
		en: {
			what: 'Answer the very thing that was asked.',
			why: 'When a question gets no answer, it can feel as if nobody saw the one who asked.',
		},
	},
	own: {
		sv: {
			what: 'Säg rakt ut vad som blev fel.',
			why: 'Att någon står för felet brukar räcka. Ett ”om” före ursäkten tar udden av den.',
			begin: 'Det blev fel när jag …',
		},
		en: {
			what: 'Say plainly what went wrong.',
			why: 'A mistake that somebody owns is often enough. An “if” before the apology takes the edge off it.',
			begin: 'It went wrong when I …',
		},
	},
	partly: {
		sv: {
			what: 'Säg först vilken del som stämmer.',
			why: 'När du ger personen rätt i det som stämmer lyssnar fler på resten.',
			begin: 'Du har rätt i att …',
		},
		en: {
			what: 'Say first which part is right.',
			why: 'Once you grant what is right, more people listen to the rest.',
			begin: 'You are right that …',
		},
	},
	ground: {
		sv: {
			what: 'Säg vad du bygger det på, och var det står.',
			why: 'Med en källa kan den som läser avgöra själv, och ingen behöver tappa ansiktet.',
			begin: 'Uppgiften kommer från …',
		},
		en: {
			what: 'Say what you base it on, and where it can be read.',
			why: 'With a source, readers can judge for themselves and nobody loses face.',
			begin: 'The figure comes from …',
		},
	},
	explain: {
		sv: {
			what: 'Säg hur det kommer sig.',
			why: 'Upplevelsen finns kvar även när felet inte gör det. Ett skäl är lättare att ta emot än ett nej.',
			begin: 'Det beror på att …',
		},
		en: {
			what: 'Say how it came about.',
			why: 'The experience is there even when the fault is not. A reason is easier to take than a no.',
			begin: 'The reason is that …',
		},
	},
	'find-out': {
		sv: {
			what: 'Säg att du tar reda på det, och när du hör av dig.',
			why: 'Att inte veta än räcker som svar när det följs av en tid.',
			begin: 'Jag frågar … och skriver här senast …',
		},
		en: {
			what: 'Say that you will find out, and when you will be back.',
			why: 'Not knowing yet is a full answer once it has a time.',
			begin: 'I will ask … and write here by …',
		},
	},
	now: {
		sv: {
			what: 'Säg vad som händer nu.',
			why: 'I en studie av 5 023 klagomål var det åtgärd, rätt person och tack som gjorde folk nöjdare.',
			begin: 'Jag har bett … att …',
		},
		en: {
			what: 'Say what happens now.',
			why: 'In a study of 5,023 complaints, what helped was a fix, the right person and a thank you.',
			begin: 'I have asked … to …',
		},
	},
	when: {
		sv: {
			what: 'Säg när.',
			why: '”Senast onsdag kl. 12” lugnar mer än ”så snart som möjligt”.',
			begin: 'Senast på …',
		},
		en: {
			what: 'Say when.',
			why: '“By Wednesday noon” is more calming than “as soon as possible”.',
			begin: 'By …',
		},
	},
	who: {
		sv: {
			what: 'Säg vem som svarar, om du vill och kan.',
			why: 'Med ett förnamn under svarar folk en människa.',
			begin: '/…',
		},
		en: {
			what: 'Say who is answering, if you want to and can.',
			why: 'With a first name under it, people answer a human.',
			begin: '/…',
		},
	},
	known: {
		sv: {
			what: 'Säg det som är säkert.',
			why: 'Det som är känt lugnar, också när det är lite.',
			begin: 'Det som är säkert är att …',
		},
		en: {
			what: 'Say what is certain.',
			why: 'What is known calms people, even when it is little.',
			begin: 'What is certain is that …',
		},
	},
	unknown: {
		sv: {
			what: 'Säg vad som inte är känt än.',
			why: 'Det gör resten trovärdigt, och lämnar inget hål för gissningar.',
			begin: 'Varför det hände är inte känt än …',
		},
		en: {
			what: 'Say what is not known yet.',
			why: 'It makes the rest credible and leaves no gap for guesses.',
			begin: 'Why it happened is not known yet …',
		},
	},
	leave: {
		sv: {
			what: 'Det går bra att låta bli att svara.',
			why: 'Kommentaren frågar inget. Ett svar ger den mer plats, och de flesta som läser är tysta.',
		},
		en: {
			what: 'It is fine not to answer.',
			why: 'The comment asks nothing. An answer makes it more visible, and most readers are silent.',
		},
	},
	show: {
		sv: {
			what: 'Svara på det som går, eller visa vägen.',
			why: 'En myndighet är till också för den som är arg. En saklig mening räcker.',
			begin: 'Frågor om … får svar här',
		},
		en: {
			what: 'Answer what can be answered, or show the way.',
			why: 'A public body is there for the angry too. One plain sentence is enough.',
			begin: 'Questions about … get answers here',
		},
	},
	short: {
		sv: {
			what: 'En lugn mening räcker långt.',
			why: 'Den som provocerar vill ha mer. De som läser tyst har nog av en mening med fakta.',
		},
		en: {
			what: 'One calm sentence goes a long way.',
			why: 'Someone who provokes wants more. Silent readers are served by one sentence of fact.',
		},
	},
};

const special: {readonly [C in CommentClass]?: {readonly [A in AdviceId]?: Both}} = {
	heat: {
		seen: {
			sv: {
				what: 'Svara på saken, inte på tonen.',
				why: 'Bakom hårda ord finns ofta något som har hänt. Många andra läser tyst vad du svarar.',
				begin: 'Att … är inte som det ska vara',
			},
			en: {
				what: 'Answer the point, not the tone.',
				why: 'Behind hard words there is often something that happened. Many others silently read what you answer.',
				begin: 'That … is not how it should be',
			},
		},
	},
	'factual-error': {
		seen: {
			sv: {
				what: 'Börja med ett tack.',
				why: 'Den som får tack för ett fel säger till nästa gång också.',
				begin: 'Tack för att du såg att …',
			},
			en: {
				what: 'Begin with a thank you.',
				why: 'Someone thanked for spotting an error will say so next time too.',
				begin: 'Thank you for spotting that …',
			},
		},
		now: {
			sv: {
				what: 'Säg om det är rättat, och vad som gäller.',
				why: 'Då vet alla som läser vad som stämmer.',
				begin: 'Nu står det …',
			},
			en: {
				what: 'Say whether it has been put right, and what is correct.',
				why: 'Then everyone who reads it knows.',
				begin: 'It now says …',
			},
		},
	},
	thanks: {
		seen: {
			sv: {
				what: 'Ta emot tacket, gärna med en detalj.',
				why: 'Ett svar som tar fasta på något bestämt känns menat.',
				begin: 'Så roligt att … märktes',
			},
			en: {
				what: 'Accept the thanks, ideally with a detail.',
				why: 'An answer that picks up one particular thing feels sincere.',
				begin: 'So glad that … was noticed',
			},
		},
	},
	danger: {
		seen: {
			sv: {
				what: 'Visa att du har läst, och var det finns hjälp.',
				why: 'Ett vänligt ord kan betyda mycket, och ingen behöver bära det ensam.',
				begin: 'Jag läser det du skriver och blir orolig …',
			},
			en: {
				what: 'Show that you have read it, and where there is help.',
				why: 'A kind word can mean a lot, and nobody has to carry it alone.',
				begin: 'I read what you write and I worry …',
			},
		},
	},
	crisis: {
		now: {
			sv: {
				what: 'Säg vad som görs, och vad den som läser kan göra.',
				why: 'Den som har något att göra behöver gissa mindre.',
				begin: '… är på väg. Du kan …',
			},
			en: {
				what: 'Say what is being done, and what readers can do.',
				why: 'People with something to do have less to guess.',
				begin: '… is on the way. You can …',
			},
		},
		when: {
			sv: {
				what: 'Säg när nästa besked kommer.',
				why: 'När läget är oklart är en tid det som lugnar mest.',
				begin: 'Nästa besked kl. …',
			},
			en: {
				what: 'Say when the next update comes.',
				why: 'When things are unclear, a time is what calms most.',
				begin: 'Next update at …',
			},
		},
	},
};

const beginnings: {readonly [K in Kind]: {readonly [L in Language]: string}} = {
	when: {sv: 'Det blir …', en: 'It will be …'},
	'how-much': {sv: 'Det kostar …', en: 'It costs …'},
	where: {sv: 'Du hittar det …', en: 'You will find it …'},
	who: {sv: 'Prata med …', en: 'Talk to …'},
	why: {sv: 'Det beror på att …', en: 'The reason is that …'},
	how: {sv: 'Först … och sedan …', en: 'First … and then …'},
	'yes-no': {sv: 'Ja, … eller: Nej, men …', en: 'Yes, … or: No, but …'},
	what: {sv: 'Det är …', en: 'It is …'},
};

/** What to say of one thing that weighs most, for a class of comment; `asked` is what the first open question looks for. */
export const sayingOf = (advice: AdviceId, kind: CommentClass, asked?: Kind): ByLanguage<Saying> => {
	const said = special[kind]?.[advice] ?? general[advice];
	if (advice !== 'answer' || !asked) return said;
	const begin = beginnings[asked];
	return {sv: {...said.sv, begin: begin.sv}, en: {...said.en, begin: begin.en}};
};
