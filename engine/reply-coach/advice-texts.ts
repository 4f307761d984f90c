import type {QuestionKind} from '../detect/comment/questions-asked.ts';
import type {ByLanguage, Language} from '../model/language.ts';
import type {CoachAdvice, CommentClass} from './coach.ts';

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

type AdviceInBoth = {readonly [L in Language]: CoachAdvice};

const general: {readonly [A in AdviceId]: AdviceInBoth} = {
	seen: {
		sv: {
			what: 'Visa först att du har läst.',
			why: 'Den som inte känner sig läst skriver gärna en gång till.',
			begin: 'Att det tog … är för länge',
		},
		en: {
			what: 'First show that you’ve read it.',
			why: 'People who don’t feel heard tend to say it again.',
			begin: 'That it took … is too long',
		},
	},
	answer: {
		sv: {
			what: 'Svara på just det som frågades.',
			why: 'Utan svar kan det kännas som att ingen läste.',
		},
		en: {
			what: 'Start with the question itself.',
			why: 'With no answer, it can feel as if no one read it.',
		},
	},
	own: {
		sv: {
			what: 'Säg rakt ut vad som blev fel.',
			why: 'Det brukar räcka. Ett ”om” före ursäkten tar udden av den.',
			begin: 'Det blev fel när jag …',
		},
		en: {
			what: 'Say plainly what went wrong.',
			why: 'Owning up is often enough. An “if” takes the edge off the apology.',
			begin: 'It went wrong when I …',
		},
	},
	partly: {
		sv: {
			what: 'Säg först vilken del som stämmer.',
			why: 'Då lyssnar fler på resten.',
			begin: 'Du har rätt i att …',
		},
		en: {
			what: 'Say first which part is right.',
			why: 'Then more people listen to the rest.',
			begin: 'You’re right that …',
		},
	},
	ground: {
		sv: {
			what: 'Säg vad du bygger det på, och var det står.',
			why: 'Med en källa kan läsaren avgöra själv.',
			begin: 'Uppgiften kommer från …',
		},
		en: {
			what: 'Say what you base it on, and where to read it.',
			why: 'With a source, readers can judge for themselves.',
			begin: 'The figure comes from …',
		},
	},
	explain: {
		sv: {
			what: 'Säg hur det kommer sig.',
			why: 'Ett skäl är lättare att ta emot än ett nej.',
			begin: 'Det beror på att …',
		},
		en: {
			what: 'Say how it happened.',
			why: 'A reason is easier to take than a no.',
			begin: 'The reason is that …',
		},
	},
	'find-out': {
		sv: {
			what: 'Säg att du tar reda på det, och när du hör av dig.',
			why: 'Det räcker som svar när det finns en tid.',
			begin: 'Jag frågar … och skriver här senast …',
		},
		en: {
			what: 'Say you’ll find out, and when you’ll be back.',
			why: 'Not knowing yet is fine once there’s a time.',
			begin: 'I’ll ask … and write here by …',
		},
	},
	now: {
		sv: {
			what: 'Säg vad som händer nu.',
			why: 'Den som klagar vill oftast att något görs.',
			begin: 'Jag har bett … att …',
		},
		en: {
			what: 'Say what happens now.',
			why: 'People who complain mostly want something done.',
			begin: 'I’ve asked … to …',
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
			why: '“By Wednesday noon” calms people more than “as soon as possible”.',
			begin: 'By …',
		},
	},
	who: {
		sv: {
			what: 'Säg vem som svarar, om du vill och kan.',
			why: 'Folk svarar hellre en människa än en logga.',
			begin: '/…',
		},
		en: {
			what: 'Say who’s answering, if you want to and can.',
			why: 'People would rather answer a person than a logo.',
			begin: '/…',
		},
	},
	known: {
		sv: {
			what: 'Säg det som är säkert.',
			why: 'Det lugnar, också när det är lite.',
			begin: 'Det som är säkert är att …',
		},
		en: {
			what: 'Say what’s certain.',
			why: 'It calms people, even if it’s not much.',
			begin: 'What’s certain is that …',
		},
	},
	unknown: {
		sv: {
			what: 'Säg vad som inte är känt än.',
			why: 'Då blir resten lättare att lita på.',
			begin: 'Varför det hände är inte känt än …',
		},
		en: {
			what: 'Say what isn’t known yet.',
			why: 'It makes the rest easier to trust.',
			begin: 'Why it happened isn’t known yet …',
		},
	},
	leave: {
		sv: {
			what: 'Det går bra att låta bli att svara.',
			why: 'Kommentaren frågar inget, och ett svar ger den mer plats.',
		},
		en: {
			what: 'It’s fine not to answer.',
			why: 'The comment asks nothing, and an answer gives it more room.',
		},
	},
	show: {
		sv: {
			what: 'Svara på det som går, eller visa vägen.',
			why: 'En myndighet är till också för den som är arg.',
			begin: 'Frågor om … får svar här',
		},
		en: {
			what: 'Answer what can be answered, or show the way.',
			why: 'A public body is there for angry people too.',
			begin: 'Questions about … get answers here',
		},
	},
	short: {
		sv: {
			what: 'En lugn mening räcker långt.',
			why: 'Den som provocerar vill ha mer.',
		},
		en: {
			what: 'One calm sentence goes a long way.',
			why: 'Someone who provokes wants more.',
		},
	},
};

const special: {readonly [C in CommentClass]?: {readonly [A in AdviceId]?: AdviceInBoth}} = {
	heat: {
		seen: {
			sv: {
				what: 'Svara på saken, inte på tonen.',
				why: 'Bakom hårda ord finns ofta något som har hänt.',
				begin: 'Att … är inte som det ska vara',
			},
			en: {
				what: 'Answer the point, not the tone.',
				why: 'Behind hard words there’s often something that happened.',
				begin: 'That … isn’t how it should be',
			},
		},
	},
	'factual-error': {
		seen: {
			sv: {
				what: 'Börja med ett tack.',
				why: 'Då säger de till nästa gång också.',
				begin: 'Tack för att du såg att …',
			},
			en: {
				what: 'Start with a thank you.',
				why: 'Then they’ll tell you next time too.',
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
				what: 'Say whether it’s fixed, and what’s right.',
				why: 'Then everyone reading knows.',
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
				why: 'An answer to one particular thing feels meant.',
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
				what: 'Show you’ve read it, and where there’s help.',
				why: 'A kind word can mean a lot, and no one has to carry it alone.',
				begin: 'I’ve read what you wrote, and I’m worried …',
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
				what: 'Say what’s being done, and what readers can do.',
				why: 'With something to do, people guess less.',
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
				why: 'When things are unclear, a time helps most.',
				begin: 'Next update at …',
			},
		},
	},
};

const beginnings: {readonly [K in QuestionKind]: {readonly [L in Language]: string}} = {
	when: {sv: 'Det blir …', en: 'It’ll be …'},
	'how-much': {sv: 'Det kostar …', en: 'It costs …'},
	where: {sv: 'Du hittar det …', en: 'You’ll find it …'},
	who: {sv: 'Prata med …', en: 'Talk to …'},
	why: {sv: 'Det beror på att …', en: 'The reason is that …'},
	how: {sv: 'Först … och sedan …', en: 'First … and then …'},
	'yes-no': {sv: 'Ja, … eller: Nej, men …', en: 'Yes, … or: No, but …'},
	what: {sv: 'Det är …', en: 'It is …'},
};

/** What to say of one thing that weighs most, for a class of comment; `asked` is what the first open question looks for. */
export const adviceText = (advice: AdviceId, kind: CommentClass, asked?: QuestionKind): ByLanguage<CoachAdvice> => {
	const said = special[kind]?.[advice] ?? general[advice];
	if (advice !== 'answer' || !asked) return said;
	const begin = beginnings[asked];
	return {sv: {...said.sv, begin: begin.sv}, en: {...said.en, begin: begin.en}};
};
