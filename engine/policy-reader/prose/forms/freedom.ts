import {convictions, freeToCriticise, informants, payTransparency, unions} from '../../legal-facts.ts';
import * as a from '../words/acts.ts';
import * as m from '../words/matters.ts';
import {keepsSilent} from '../words/pressure.ts';
import {secrecy} from '../words/speech-acts.ts';
import * as t from '../words/topics.ts';
import {inOffice} from '../words/unkept.ts';
import type {Form, Spoken} from './form.ts';

const stops = ({heard, analysis}: Spoken): boolean => analysis.modality === 'may-not' || heard.says(keepsSilent);
const isOfficial = ({heard}: Spoken): boolean => heard.says(m.inItsName) || heard.says(m.hatchAct);
const isInOffice = ({heard}: Spoken): boolean => heard.says(inOffice) || heard.says(m.addressed);
const isHarm = ({heard}: Spoken): boolean => heard.says(m.discrimination) || heard.says(m.harassment);

/** What there is no duty to keep silent about: the press, criticism, conditions, pay, union, politics and faith. */
export const freedom: readonly Form[] = [
	{
		matter: 'press',
		laws: [informants],
		hears: spoken => spoken.analysis.acts.includes('tells-on') && spoken.heard.says(t.hunting) && meansPress(spoken),
		why: {
			sv: 'Där ingen letar efter källan vågar folk berätta det som behöver komma fram.',
			en: 'Where nobody looks for the source, people dare to tell what needs to be known.',
		},
		form: {
			sv: 'Du får prata med journalister, och ingen här frågar vem som har gjort det.',
			en: 'You’re free to talk to journalists, and nobody here asks who did.',
		},
	},
	{
		matter: 'press',
		acts: [a.tells, a.turnsTo],
		laws: [informants],
		hears: spoken =>
			(stops(spoken) || spoken.analysis.acts.includes('asks-leave') || spoken.heard.says(t.oneDoor)) &&
			meansPress(spoken),
		covers: ['speaking-for'],
		why: {
			sv: 'Den som svarar fritt blir trodd, och ingen behöver svara.',
			en: 'People who answer freely are believed, and nobody has to answer.',
		},
		form: {
			sv: 'Ringer en journalist får du svara för egen del, och du får låta bli. Vill du ha stöd, eller någon som svarar för oss, finns [namn].',
			en: 'If a journalist calls, you’re free to answer for yourself, and free not to. If you’d like support, or somebody to answer for us, there’s [name].',
		},
	},
	{
		matter: 'convictions',
		acts: [a.tells],
		laws: [payTransparency],
		hears: spoken => (stops(spoken) || spoken.heard.says(secrecy)) && spoken.heard.says(t.pay),
		why: {
			sv: 'Det är när löner jämförs som orättvisor syns.',
			en: 'Unfairness shows when pay is compared.',
		},
		form: {
			sv: 'Du får prata om din lön och dina villkor, med kollegor, med facket och med vem du vill.',
			en: 'You’re free to talk about your pay and your conditions, with colleagues, a union and anyone else.',
		},
		covers: ['criticism', 'speaking-for', 'secrecy'],
	},
	{
		matter: 'convictions',
		acts: [a.tells, a.joins],
		laws: [unions],
		hears: spoken => stops(spoken) && spoken.heard.says(m.union) && !isHarm(spoken) && !isInOffice(spoken),
		why: {
			sv: 'Facket är var och ens eget val.',
			en: 'A union is everyone’s own choice.',
		},
		form: {
			sv: 'Du får vara med i facket, eller låta bli, och prata och skriva om det som du vill.',
			en: 'You’re free to join a union, or not, and to talk and write about it as you like.',
		},
		covers: ['criticism', 'neutrality', 'speaking-for'],
	},
	{
		matter: 'convictions',
		acts: [a.tells, a.joins],
		laws: [convictions],
		hears: spoken =>
			stops(spoken) &&
			spoken.heard.says(m.politicsOrFaith) &&
			!isHarm(spoken) &&
			!isOfficial(spoken) &&
			!isInOffice(spoken),
		why: {
			sv: 'Tro och åsikter är var och ens egna; arbetsgivaren råder över det som sägs i dess namn.',
			en: 'What people believe and think is theirs; the employer decides what’s said in its name.',
		},
		form: {
			sv: 'På fritiden och för egen del tycker, tror och skriver du som du vill, också om politik och religion.',
			en: 'In your own time and as yourself, you’re free to think, believe and write as you like, about politics and religion too.',
		},
		covers: ['criticism', 'neutrality', 'speaking-for'],
	},
	{
		matter: 'criticism',
		acts: [a.tells],
		laws: [freeToCriticise],
		hears: spoken =>
			stops(spoken) &&
			spoken.heard.says(m.changesAtWork) &&
			!spoken.heard.says(m.notOutYet) &&
			!spoken.heard.says(m.marketMoving),
		why: {
			sv: 'De som berörs behöver kunna prata om det, med varandra och med facket.',
			en: 'Those it concerns need to be able to talk about it, with each other and with a union.',
		},
		form: {
			sv: 'Du får prata om omorganisationer, varsel och nedskärningar. Det som omfattas av sekretess eller kan påverka en aktiekurs är undantaget, och [namn] berättar gärna vad det är.',
			en: 'You’re free to talk about reorganisations, layoffs and cuts. What’s under a duty of secrecy or could move a share price is the exception, and [name] will gladly tell you what that is.',
		},
		covers: ['speaking-for'],
	},
	{
		matter: 'criticism',
		acts: [a.tells, m.internalConflict],
		laws: [freeToCriticise],
		hears: spoken => stops(spoken) && spoken.heard.says(m.internalConflict) && !isHarm(spoken),
		why: {
			sv: 'Det som sägs högt går att göra något åt.',
			en: 'What’s said out loud can be mended.',
		},
		form: {
			sv: 'Du får prata om hur ni har det på jobbet. Berätta gärna för [namn] också, så går det att göra något åt.',
			en: 'You’re free to talk about what work is like. You’re welcome to tell [name] too, so that something can be done.',
		},
		covers: ['speaking-for'],
	},
	{
		matter: 'criticism',
		acts: [a.tells, a.turnsTo, t.criticism, m.complaints],
		laws: [freeToCriticise],
		hears: spoken => stops(spoken) && silences(spoken) && !isHarm(spoken) && !spoken.heard.says(m.served),
		why: {
			sv: 'Kritik är ofta det första tecknet på något som går att rätta.',
			en: 'Criticism is often the first sign of something that can be mended.',
		},
		form: {
			sv: 'Du får säga vad du tycker, också om det som inte fungerar hos oss. Berätta gärna för [namn] med, så kan vi rätta till det.',
			en: 'You’re free to say what you think, including what doesn’t work here. Tell [name] as well if you like, so we can put it right.',
		},
		covers: ['speaking-for'],
	},
];

const meansPress = ({heard}: Spoken): boolean => heard.says(m.pressPeople);

const silences = ({heard}: Spoken): boolean =>
	(heard.says(t.criticism) && (heard.says(t.insiders) || !heard.says(t.outsiders))) || heard.says(m.complaints);
