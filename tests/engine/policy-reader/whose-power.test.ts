import {describe, expect, it} from 'vitest';
import {readPolicy} from '../../../engine/policy-reader/read-policy.ts';

const kindsIn = (text: string): string[] => readPolicy(text).sentences.map(({kind}) => kind);

const checksIn = (text: string): string[] =>
	readPolicy(text)
		.findings.filter(({place}) => place !== '')
		.map(({check}) => check);

const formIn = (text: string): string | undefined => readPolicy(text).sentences[0]?.rewrite;

describe('a no, or a duty, that binds the employer gives a colleague a right', () => {
	it.each([
		'Det är förbjudet för arbetsgivaren att spåra en källa.',
		'Det är inte tillåtet för chefer att granska privata konton.',
		'Ledningen har ingen rätt att kräva att ett inlägg tas bort.',
		'Bolaget varken vill eller kan styra vad du skriver hemma.',
		'Den som har slagit larm får inte behandlas sämre.',
		'Chefer ska stötta medarbetare som blir påhoppade.',
		'It is forbidden for management to trace a source.',
		'The employer is not allowed to ask about your vote.',
		'Management has no right to demand that you delete anything.',
		'Those who have raised a concern must not be treated worse.',
		'Managers should support staff who want to speak in public.',
	])('%s', text => {
		expect(kindsIn(text)).toEqual(['invites']);
	});

	it.each([
		'Ingen chef får\n- be om dina lösenord\n- leta efter källan',
		'No manager may\n- ask for your passwords\n- look for the source',
	])('and so do the items under it: %j', text => {
		expect(kindsIn(text)).toEqual(['states', 'invites', 'invites']);
	});

	it('but an item that harms others stays a ban', () => {
		expect(kindsIn('Chefer får inte\n- hota medarbetare\n- granska dina privata konton').slice(1)).toEqual([
			'points',
			'invites',
		]);
	});
});

describe('a no about the employer, or about others, is nobody’s right', () => {
	it.each([
		'Ledningen får inte kritiseras.',
		'I kommunen får du inte läsa privat mejl.',
		'Kommunen får inte omnämnas negativt, och du ska alltid fråga chefen först.',
		'Ingen får läsa patienters journaler utan skäl.',
		'Ingen får hota en kollega.',
		'The company must not be criticised and you should ask first.',
		'No one may read patient records without cause.',
		'Nobody may threaten a colleague.',
	])('%s', text => {
		expect(kindsIn(text)).toEqual(['points']);
	});
});

describe('who looks, and at whose doings, makes watching', () => {
	it.each([
		'Arbetsgivaren följer regelbundet medarbetarnas inlägg.',
		'Internetanvändningen kan komma att granskas.',
		'Vid anställning görs en genomgång av kandidatens profiler.',
		'Applicants’ profiles are screened before an interview.',
		'The company reviews what employees post.',
		'An inspection of personal accounts may take place.',
	])('%s', text => {
		expect(checksIn(text)).toContain('L14');
	});

	it.each([
		'Inlägg på kommunens sidor kontrolleras dagligen.',
		'Dina inlägg granskas inte.',
		'Granska gärna dina inlägg tillsammans med en kollega.',
		'Riktlinjerna granskas av nämnden.',
		'Personal accounts are not monitored.',
		'Comments on our page are checked every day.',
		'The pages are reviewed every year by the head of communications.',
	])('not: %s', text => {
		expect(checksIn(text)).not.toContain('L14');
	});
});

describe('what may come of what one writes is a threat, however kindly put', () => {
	it.each([
		'Nästa medarbetarsamtal kan handla om vad du har delat.',
		'Du kanske vill tänka över om du hör hemma här.',
		'Your appraisal might well be about what you posted.',
		'You may want to consider whether this is the right place for you.',
	])('%s', text => {
		expect(checksIn(text)).toContain('L10');
	});

	it.each([
		'Det du skriver kan hjälpa din karriär.',
		'Du kan skriva om din tjänst i dina inlägg.',
		'You may talk about your job in your own words.',
		'Din anställning påverkas inte av vad du skriver.',
		'What you write can open doors in your career.',
	])('not: %s', text => {
		expect(checksIn(text)).not.toContain('L10');
	});
});

describe('news of one of us is telling on them, news of oneself is not', () => {
	it.each([
		'Säg gärna till om någon i arbetslaget lägger ut något negativt.',
		'Let me know if anyone in the office posts something unkind about us.',
	])('%s', text => {
		expect(checksIn(text)).toContain('L09');
	});

	it.each([
		'Säg till om någon i gruppen skriver hotfullt till dig.',
		'Let us know if someone in your team needs training.',
		'Kommunen ser positivt på att anställda skriver om sitt arbete.',
	])('not: %s', text => {
		expect(checksIn(text)).not.toContain('L09');
	});
});

describe('what is given with nothing asked back invites', () => {
	it.each([
		'Kommunikationsavdelningen erbjuder handledning till den som vill.',
		'Blir du påhoppad står vi på din sida.',
		'Du har full frihet att uttrycka vad du tycker.',
		'Tillsammans kan vi göra skolan mer öppen.',
		'The press team offers coaching to anyone who likes.',
		'We will stand by you if people attack you.',
		'Employees may contact the press.',
		'Two of us are happy to look at a draft.',
	])('%s', text => {
		expect(kindsIn(text)).toEqual(['invites']);
	});

	it.each([
		'Employees receive training and must pass a test.',
		'Sharing is permitted once it has been cleared.',
		'Alla erbjuds utbildning och måste gå den.',
	])('and not where something is: %s', text => {
		expect(kindsIn(text)).not.toContain('invites');
	});
});

describe('having no room for hatred says nothing of what one may believe', () => {
	it.each(['We do not tolerate hatred towards any faith.', 'Vi accepterar inte hat mot någon religion.'])(
		'%s',
		text => {
			expect(formIn(text) ?? '').not.toMatch(/free to think|tycker, tror/);
		},
	);
});

describe('a no after "om" (about) is no condition', () => {
	it.each([
		'Uppgifter om kunder får inte delas.',
		'Information om löner ska inte spridas.',
		'Frågor om facket bör ej tas upp.',
		'Detaljer om säkerheten får aldrig nämnas.',
	])('%s', text => {
		expect(kindsIn(text)).toEqual(['points']);
	});

	it.each(['Säg till om du inte får svar.', 'Om någon inte får åtkomst kontaktar hon supporten.'])(
		'%s is one',
		text => {
			expect(kindsIn(text)).not.toContain('points');
		},
	);
});

describe('somebody’s yes is asked for before others may read, in whatever words', () => {
	it.each([
		'Inlägg ska skickas till chefen för godkännande.',
		'Ett klartecken från rektor krävs för att starta en klassblogg.',
		'Content must go through the editorial board before it goes live.',
		'Any statement to the press requires the agreement of the principal.',
		'All posts must be reviewed by your line manager prior to publication.',
	])('%s', text => {
		expect(checksIn(text).some(check => check === 'L04' || check === 'L08')).toBe(true);
	});

	it.each([
		'The annual report should be submitted to the board for approval.',
		'Reseersättning kräver godkännande av chef.',
		'Holiday requests require the manager’s agreement.',
		'Kommunen övervakar trafiken på infarterna.',
		'Monitoring of air quality takes place every day.',
	])('but not for what is no speech: %s', text => {
		expect(kindsIn(text)).toEqual(['states']);
	});
});

describe('what one is never asked for, and decides oneself', () => {
	it.each([
		'Ledningen lovar att aldrig leta efter källor.',
		'Ni bestämmer själva hur mycket ni vill vara med.',
		'Beslut får kritiseras öppet.',
		'Employees shall never be asked to hand over their passwords.',
		'The council pledges not to read private accounts.',
		'Our decisions may be questioned in public.',
	])('%s', text => {
		expect(kindsIn(text)).toEqual(['invites']);
	});
});

describe('a list speaks the language of its first line', () => {
	it('also in items too short to tell', () => {
		expect(
			kindsIn('Staff must not\n- post internal documents\n- comment on ongoing procurements\n- photograph visitors'),
		).toEqual(['points', 'points', 'points', 'points']);
	});
});

describe('who may is everybody else told no, and who helps to watch is told to watch', () => {
	it.each([
		'Endast medarbetare med särskilt uppdrag har rätt att uttala sig om bolaget.',
		'Hjälp oss hålla koll på vad som sägs om oss i privata grupper.',
		'Help us keep tabs on what is being said about us in private groups.',
		'If you are unhappy, talk to your manager rather than post about it.',
		'Är du missnöjd pratar du med din chef i stället för att skriva om det.',
		'Access will be withdrawn without notice where the rules are not followed.',
	])('%s', text => {
		expect(kindsIn(text)).toEqual(['points']);
	});
});

it('a joke about what somebody is gets no leave to believe', () => {
	expect(formIn('Skämt om människors religion eller sexualitet är inte acceptabla.') ?? '').not.toMatch(/tycker, tror/);
});

describe('nobody should have to is a promise', () => {
	it.each([
		'Nobody should have to fear reprisals.',
		'No colleague should have to stand alone.',
		'Ingen medarbetare ska behöva stå ensam.',
	])('%s', text => {
		expect(kindsIn(text)).toEqual(['invites']);
	});
});
