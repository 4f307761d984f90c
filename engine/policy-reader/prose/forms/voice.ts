import * as a from '../words/acts.ts';
import * as m from '../words/matters.ts';
import * as t from '../words/topics.ts';
import type {Form, Spoken} from './form.ts';

const stops = ({analysis}: Spoken): boolean => analysis.modality === 'may-not';
const asksLeave = ({analysis}: Spoken): boolean => analysis.acts.includes('asks-leave');
const limits = (spoken: Spoken): boolean => stops(spoken) || asksLeave(spoken);

/** An account in the organisation's name: said so, or somebody's leave is asked for it. */
const isOurAccount = (spoken: Spoken): boolean =>
	(asksLeave(spoken) || (stops(spoken) && spoken.heard.says(m.forTheOrganisation))) &&
	!spoken.heard.says(m.privateAccounts);

/** Impartial in office, and speaking for the organisation. */
export const voice: readonly Form[] = [
	{
		matter: 'neutrality',
		acts: [a.tells, a.represents, a.makesUseOf, m.partyPolitics],
		hears: spoken =>
			stops(spoken) &&
			spoken.heard.says(m.partyPolitics) &&
			spoken.heard.says(m.inItsName) &&
			!spoken.heard.says(m.hatchAct),
		covers: ['convictions', 'speaking-for', 'advertising', 'criticism'],
		why: {
			sv: 'Alla ska kunna lita på att de behandlas lika.',
			en: 'Everyone needs to trust that they’re treated alike.',
		},
		form: {
			sv: 'I vårt namn tar vi inte ställning i partipolitiken. Vad du tycker och skriver för egen del är din sak.',
			en: 'In our name, we take no sides in party politics. What you think and write as yourself is up to you.',
		},
	},
	{
		matter: 'speaking-for',
		hears: spoken => spoken.analysis.acts.includes('shares-on-order') && !spoken.heard.says(m.keptToRules),
		why: {
			sv: 'Det hörs när någon delar för att den vill.',
			en: 'People can tell when somebody shares because they want to.',
		},
		form: {
			sv: 'Dela gärna det vi skriver när du själv tycker om det, helst med egna ord, och säg att du arbetar här. Låter du bli är det lika bra.',
			en: 'You’re welcome to share what we post when you like it yourself, ideally in your own words, and say that you work here. If you’d rather not, that’s just as good.',
		},
	},
	{
		matter: 'speaking-for',
		hears: spoken =>
			spoken.analysis.acts.includes('stands-for') &&
			spoken.analysis.modality !== 'can-lose' &&
			!spoken.heard.says(m.inItsName) &&
			!spoken.heard.says(m.takenToSpeak) &&
			!spoken.heard.says(t.loyalty) &&
			!spoken.heard.says(t.sunshine),
		why: {
			sv: 'Den som själv vill vara ett ansikte utåt blir trodd.',
			en: 'People who choose to be the face of something are believed.',
		},
		form: {
			sv: 'Du talar för dig själv. Berätta gärna om jobbet när du har lust, och låter du bli är det lika bra.',
			en: 'You speak for yourself. You’re welcome to talk about your work when you feel like it, and just as welcome not to.',
		},
	},
	{
		matter: 'speaking-for',
		acts: [a.tells, a.makesUseOf],
		hears: spoken => limits(spoken) && spoken.heard.says(m.marks),
		covers: ['copyright', 'advertising'],
		why: {
			sv: 'Märket visar vem som talar.',
			en: 'The mark shows who is talking.',
		},
		form: {
			sv: 'Vår logotyp visar att det är vi som talar, så den hör till det vi själva ger ut. Berätta gärna med ord var du arbetar.',
			en: 'Our logo shows that it’s us talking, so it belongs on what we put out ourselves. You’re welcome to say in words where you work.',
		},
	},
	{
		matter: 'speaking-for',
		acts: [a.opens],
		hears: spoken => spoken.heard.says(m.accounts) && isOurAccount(spoken),
		covers: ['advertising'],
		why: {
			sv: 'Ett konto i vårt namn behöver någon som svarar där, år efter år.',
			en: 'An account in our name needs somebody who answers there, year after year.',
		},
		form: {
			sv: 'Vill du starta ett konto i vårt namn? Prata med [namn], så ser ni tillsammans vem som sköter det och hur.',
			en: 'Would you like to start an account in our name? Talk to [name], and work out together who looks after it and how.',
		},
	},
	{
		matter: 'speaking-for',
		acts: [a.tells, a.represents],
		hears: spoken => stops(spoken) && spoken.heard.says(m.takenForOurs),
		why: {
			sv: 'Läsaren vill veta om det är du eller organisationen som talar.',
			en: 'Readers want to know whether it’s you or the organisation talking.',
		},
		form: {
			sv: 'Säg gärna vad du tycker, i jag-form, så ser läsaren att det är du som talar.',
			en: 'You’re welcome to say what you think. Write as “I”, so readers can tell it’s you.',
		},
	},
	{
		matter: 'speaking-for',
		acts: [a.tells, a.represents],
		hears: spoken => limits(spoken) && spoken.heard.says(m.speakingFor),
		covers: ['advertising'],
		why: {
			sv: 'En organisation får välja vem som talar för den, men inte vem som talar.',
			en: 'An organisation can choose who speaks for it, but not who speaks.',
		},
		form: {
			sv: 'Du talar för dig själv när du vill. För oss talar de som har det uppdraget; vill du bli en av dem, prata med [namn].',
			en: 'You’re free to speak for yourself. For us, it’s those who’ve been asked to; if you’d like to be one, talk to [name].',
		},
	},
	{
		matter: 'speaking-for',
		acts: [a.tells],
		hears: spoken => limits(spoken) && spoken.heard.says(m.work) && !spoken.heard.says(m.businessSecrets),
		why: {
			sv: 'En organisation får välja vem som talar för den, men inte vem som talar.',
			en: 'An organisation can choose who speaks for it, but not who speaks.',
		},
		form: {
			sv: 'Du får gärna berätta om ditt arbete, för egen del och utan att fråga; det som är hemligt stannar hos oss. Vill du ha någon att bolla med finns [namn].',
			en: 'You’re welcome to talk about your work, as yourself and without asking; what’s confidential stays with us. If you’d like somebody to think it over with, there’s [name].',
		},
	},
];
