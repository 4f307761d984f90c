import * as a from '../words/acts.ts';
import * as m from '../words/matters.ts';
import {moderates} from '../words/pressure.ts';
import type {Form, Spoken} from './form.ts';

const stops = ({analysis}: Spoken): boolean => analysis.modality === 'may-not';
const isAbuse = ({heard}: Spoken): boolean => heard.says(m.childAbuse);
const isHate = ({heard}: Spoken): boolean => heard.says(m.discrimination);
const isHarassment = ({heard}: Spoken): boolean => heard.says(m.harassment);

/** Two kinds of harm or more named in one breath. */
const isMixed = ({heard}: Spoken): boolean =>
	[m.discrimination, m.harassment, m.defamation, m.crime, m.sexual].filter(words => heard.says(words)).length > 1;

/** Harm said, shown or done: the acts of every form here. */
const harmful = [
	a.tells,
	a.photographs,
	a.makesUseOf,
	m.childAbuse,
	m.discrimination,
	m.harassment,
	m.defamation,
	m.sexual,
	a.tolerates,
];

/** Crimes on the organisation's pages; elsewhere they are no matter of what is written. */
const isPublished = ({heard}: Spoken): boolean => heard.says(m.published);

/** Threats, harassment, hatred, defamation and other crimes: all of them kept as they are. */
export const harm: readonly Form[] = [
	{
		matter: 'harm',
		acts: harmful,
		hears: spoken =>
			(stops(spoken) || spoken.analysis.modality === 'states') && isAbuse(spoken) && spoken.heard.forbids,
		covers: ['pictures', 'personal-data', 'copyright', 'secrecy'],
		why: {
			sv: 'Varje bild är ett övergrepp, och varje gång den delas görs det om.',
			en: 'Each picture is abuse, and each share repeats it.',
		},
		form: {
			sv: 'Bilder av övergrepp på barn delas aldrig av någon. Ser du en sådan, spara den inte utan anmäl den till polisen. Du behöver inte bära det själv; prata med [namn].',
			en: 'Images of child abuse are never shared, by anyone. If you come across one, report it to the police without saving it. You don’t have to carry it alone; talk to [name].',
		},
	},
	{
		matter: 'harm',
		acts: harmful,
		hears: spoken =>
			spoken.heard.says(moderates) &&
			!isAbuse(spoken) &&
			(isHate(spoken) || isHarassment(spoken)) &&
			spoken.heard.says(m.removes),
		covers: ['pictures', 'personal-data', 'copyright', 'advertising', 'criticism', 'neutrality', 'secrecy'],
		why: {
			sv: 'Den som vill vara med i samtalet ska slippa bli angripen.',
			en: 'People who want to join the conversation shouldn’t be attacked for it.',
		},
		form: {
			sv: 'Hot, hat och personangrepp tar vi bort. Frågor och kritik får stå kvar, och den som undrar varför något är borta får svar av [namn].',
			en: 'We take down threats, hate and personal attacks. Questions and criticism stay, and if you wonder why something’s gone, [name] will tell you.',
		},
	},
	{
		matter: 'harm',
		acts: harmful,
		hears: spoken => stops(spoken) && isMixed(spoken) && !isAbuse(spoken),
		covers: ['convictions', 'criticism', 'neutrality', 'pictures', 'copyright'],
		why: {
			sv: 'Det skadar den som blir utsatt, och får andra att tystna.',
			en: 'It harms those who are targeted, and makes others go quiet.',
		},
		form: {
			sv: 'Hot, hat, trakasserier, diskriminering, förtal, sexuellt innehåll och det som är olagligt hör inte hemma hos oss. Säg gärna emot, klaga och kritisera i sak. Blir du själv utsatt får du stöd av [namn].',
			en: 'Threats, hate, harassment, discrimination, defamation, sexual content and anything illegal have no place here. You’re welcome to disagree, complain and criticise what’s said or done. If you’re targeted yourself, [name] is there for you.',
		},
	},
	{
		matter: 'harm',
		acts: harmful,
		hears: spoken => stops(spoken) && spoken.heard.says(m.sexual) && !isAbuse(spoken),
		covers: ['pictures'],
		why: {
			sv: 'Den som inte har bett om det ska slippa se det.',
			en: 'People who haven’t asked for it shouldn’t have to see it.',
		},
		form: {
			sv: 'Sexuella bilder och anspelningar hör inte hemma på jobbet eller i våra kanaler. Blir du själv utsatt för sådant får du stöd av [namn].',
			en: 'Sexual images and remarks have no place at work or in our channels. If it happens to you, [name] is there for you.',
		},
	},
	{
		matter: 'harm',
		acts: harmful,
		hears: spoken => stops(spoken) && isHate(spoken),
		covers: ['convictions', 'criticism', 'neutrality'],
		why: {
			sv: 'Alla ska kunna vara med som de är.',
			en: 'Everyone should be able to take part as they are.',
		},
		form: {
			sv: 'Ingen angrips eller behandlas sämre för tro eller åskådning, ursprung, hudfärg, kön, könsidentitet, sexuell läggning, funktionsnedsättning eller ålder. Tyck gärna olika i sak.',
			en: 'Nobody is attacked or treated worse for their faith or beliefs, origin, skin colour, sex, gender identity, sexual orientation, disability or age. You’re welcome to disagree about the issue itself.',
		},
	},
	{
		matter: 'harm',
		acts: harmful,
		hears: spoken => stops(spoken) && isHarassment(spoken) && !spoken.heard.says(m.humiliating),
		covers: ['criticism', 'personal-data'],
		why: {
			sv: 'Den som blir utsatt tar skada, och andra tystnar.',
			en: 'It harms those who are targeted, and makes others go quiet.',
		},
		form: {
			sv: 'Hot, trakasserier och personangrepp hör inte hemma hos oss. Säg gärna emot, klaga och kritisera i sak. Blir du själv utsatt får du stöd av [namn].',
			en: 'Threats, harassment and personal attacks aren’t okay here. You’re welcome to disagree, complain and criticise what’s said or done. If you’re targeted yourself, [name] is there for you.',
		},
	},
	{
		matter: 'harm',
		acts: harmful,
		hears: spoken => stops(spoken) && spoken.heard.says(m.defamation),
		covers: ['criticism'],
		why: {
			sv: 'Ett rykte kan följa en människa länge, också när det är fel.',
			en: 'A rumour can follow somebody for a long time, even when it’s wrong.',
		},
		form: {
			sv: 'Skvaller och påståenden som kan förstöra någons rykte sprider vi inte. Berätta gärna vad du själv har varit med om, och vad du tycker i sak.',
			en: 'We don’t spread rumours or claims that can ruin somebody’s name. You’re welcome to say what you’ve seen yourself, and what you think about the issue.',
		},
	},
	{
		matter: 'harm',
		acts: harmful,
		hears: spoken => stops(spoken) && spoken.heard.says(m.crime) && isPublished(spoken) && !isAbuse(spoken),
		covers: ['pictures'],
		why: {
			sv: 'Det som är olagligt skadar någon, och det gäller på nätet med.',
			en: 'What’s illegal harms somebody, online as anywhere else.',
		},
		form: {
			sv: 'Det som är olagligt hör inte hemma i våra kanaler. Ser du något sådant där, säg till [namn] eller polisen.',
			en: 'What’s illegal has no place in our channels. If you see anything like that there, tell [name] or the police.',
		},
	},
];
