import {patientSecrecy, patientSecrecyInPrivate, personalData} from '../../legal-facts.ts';
import * as a from '../words/acts.ts';
import * as m from '../words/matters.ts';
import type {Form, Spoken} from './form.ts';

const stops = ({analysis}: Spoken): boolean => analysis.modality === 'may-not';
const inPictures = ({heard}: Spoken): boolean => heard.says(m.pictures);

/** Written or spoken to, and not of. */
const isAddressed = ({heard}: Spoken): boolean => heard.says(m.addressed);

const shown = [a.photographs, a.tells, a.makesUseOf];

/** Leave of the one it concerns, named in the sentence itself: only then may a form name it too. */
const withLeave = ({heard}: Spoken): boolean => heard.says(m.consent);

/** Secrecy, other people's details, and pictures. */
export const care: readonly Form[] = [
	{
		matter: 'secrecy',
		acts: [a.tells],
		laws: [patientSecrecy, patientSecrecyInPrivate],
		hears: spoken =>
			stops(spoken) &&
			spoken.heard.says(m.patients) &&
			!isAddressed(spoken) &&
			!inPictures(spoken) &&
			!spoken.heard.says(m.befriending),
		covers: ['personal-data'],
		why: {
			sv: 'Den som söker vård behöver kunna lita på att det som sägs där stannar där, också utan namn.',
			en: 'People who seek care need to trust that what they say there stays there, even without a name.',
		},
		form: {
			sv: 'Det du vet om patienter stannar i vården, också utan namn. Berätta gärna om ditt arbete så att ingen kan kännas igen.',
			en: 'What you know about patients stays within their care, even without a name. You’re welcome to talk about your work in a way that lets nobody be recognised.',
		},
		inSweden: {
			sv: 'Det du vet om patienter stannar i vården, så säger lagen, också utan namn när någon ändå kan kännas igen. Berätta gärna om ditt arbete på ett sätt som inte pekar ut någon.',
			en: 'By law, what you know about patients stays within their care, even without a name when they could still be recognised. You’re welcome to talk about your work in a way that points to nobody.',
		},
	},
	{
		matter: 'secrecy',
		acts: [a.tells],
		hears: spoken =>
			stops(spoken) &&
			spoken.heard.says(m.clients) &&
			!isAddressed(spoken) &&
			spoken.heard.says(m.naming) &&
			!inPictures(spoken),
		covers: ['personal-data'],
		why: {
			sv: 'Den som får stöd behöver kunna lita på dem som ger det.',
			en: 'People who get support need to trust those who give it.',
		},
		form: {
			sv: 'Det du vet om människorna du möter i jobbet stannar där, också utan namn. Berätta gärna hur det är att ha ditt yrke.',
			en: 'What you know about the people you meet in your job stays there, even without names. You’re welcome to talk about what your job is like.',
		},
	},
	{
		matter: 'secrecy',
		acts: [a.tells],
		hears: spoken =>
			stops(spoken) &&
			spoken.heard.says(m.pupils) &&
			!isAddressed(spoken) &&
			spoken.heard.says(m.naming) &&
			!inPictures(spoken),
		covers: ['personal-data'],
		why: {
			sv: 'En elev ska kunna lära sig, och göra fel, utan att det blir allas sak.',
			en: 'Students need to be able to learn, and get things wrong, without everybody knowing.',
		},
		form: {
			sv: 'Det du vet om en enskild elev eller student stannar hos oss. Berätta gärna om undervisningen så att ingen kan kännas igen.',
			en: 'What you know about an individual student stays with us. You’re welcome to talk about your teaching in a way that lets nobody be recognised.',
		},
	},
	{
		matter: 'secrecy',
		acts: [a.tells],
		hears: spoken => stops(spoken) && spoken.heard.says(m.secrecyDuty),
		covers: ['personal-data'],
		why: {
			sv: 'Sekretessen skyddar människor och gäller uppgiften, inte arbetet i stort.',
			en: 'A duty of secrecy protects people, and it covers the information, not the work as a whole.',
		},
		form: {
			sv: 'Uppgifter med sekretess stannar hos oss, också på fritiden. Berätta gärna om resten av ditt arbete. Rätten att larma, och att lämna uppgifter till medier, finns kvar så långt lagen ger den.',
			en: 'What’s covered by a duty of secrecy stays with us, off duty too. You’re welcome to talk about the rest of your work. Your right to report wrongdoing, and to inform the media, remains as far as the law gives it.',
		},
	},
	{
		matter: 'secrecy',
		acts: [a.tells],
		hears: spoken => stops(spoken) && spoken.heard.says(m.passwords),
		why: {
			sv: 'Ett lösenord öppnar för mer än man tänkt sig.',
			en: 'A password opens more doors than one thinks.',
		},
		form: {
			sv: 'Lösenord och inloggningar har var och en för sig själv. Behöver du släppa in någon hjälper [namn] gärna till.',
			en: 'Passwords and logins stay with the person they belong to. If you need to let somebody in, [name] will gladly help.',
		},
	},
	{
		matter: 'secrecy',
		acts: [a.tells],
		hears: spoken => stops(spoken) && spoken.heard.says(m.businessSecrets) && !spoken.heard.says(m.marketMoving),
		why: {
			sv: 'Det som verkligen är hemligt är lätt att bevara när man vet vad det är.',
			en: 'What really is secret is easy to keep once people know what it is.',
		},
		form: {
			sv: 'Det som är hemligt stannar hos oss, och vad det är står i [lista]. Missförhållanden hör inte dit. Resten av ditt arbete får du gärna prata om.',
			en: 'What’s confidential stays with us, and [list] says what that is. Wrongdoing isn’t on it. You’re welcome to talk about the rest of your work.',
		},
	},
	{
		matter: 'secrecy',
		acts: [a.tells],
		hears: spoken =>
			stops(spoken) &&
			spoken.heard.says(m.customers) &&
			!isAddressed(spoken) &&
			spoken.heard.says(m.naming) &&
			!inPictures(spoken) &&
			!spoken.heard.says(m.crossed),
		covers: ['personal-data', 'speaking-for'],
		why: {
			sv: 'Den som anlitar någon ska själv få välja om andra får veta det.',
			en: 'Whoever hires you gets to choose whether others know.',
		},
		form: {
			sv: 'Vilka vi arbetar för, och vad de har berättat för oss, är deras sak att berätta. Säg gärna vad du själv gör, eller låt dem berätta.',
			en: 'Who we work for, and what they’ve told us, is theirs to tell. You’re welcome to talk about what you do yourself, or let them tell it.',
		},
	},
	{
		matter: 'pictures',
		acts: [a.tells],
		hears: spoken => stops(spoken) && spoken.heard.says(m.intimatePictures),
		covers: ['personal-data', 'harm'],
		why: {
			sv: 'En sådan bild kan göra stor skada, och den går sällan att få tillbaka.',
			en: 'A picture like that can do great harm, and can rarely be taken back.',
		},
		form: {
			sv: 'Nakenbilder och andra intima bilder sprids aldrig vidare. Får du en sådan går den inte vidare. Är du själv med på en får du stöd av [namn].',
			en: 'Nude and other intimate pictures are never passed on. If you get one, it goes no further. If you’re in one yourself, [name] is there for you.',
		},
	},
	{
		matter: 'pictures',
		acts: shown,
		hears: spoken => stops(spoken) && spoken.heard.says(m.undressed),
		covers: ['personal-data', 'secrecy', 'harm'],
		why: {
			sv: 'Där man byter om ska ingen behöva tänka på en kamera.',
			en: 'Where people change, nobody should have to think about a camera.',
		},
		form: {
			sv: 'Där folk byter om eller duschar är kameran undanlagd. Ta gärna bilder på andra ställen, av dem som har sagt ja.',
			en: 'Where people change or shower, the camera stays away. You’re welcome to take pictures elsewhere, of people who’ve said yes.',
		},
	},
	{
		matter: 'pictures',
		acts: shown,
		laws: [patientSecrecy, patientSecrecyInPrivate],
		hears: spoken => stops(spoken) && inPictures(spoken) && spoken.heard.says(m.patients),
		covers: ['personal-data', 'secrecy'],
		why: {
			sv: 'En bild kan visa att någon är sjuk, också när ansiktet inte syns.',
			en: 'A picture can show that somebody is ill, even with no face in it.',
		},
		form: {
			sv: 'Patienter, och det som kan visa vilka de är, hålls utanför bilderna. Visa gärna arbetsplatsen, utrustningen och kollegor som har sagt ja.',
			en: 'Patients, and anything that shows who they are, stay out of the picture. You’re welcome to show the place, the equipment and colleagues who’ve said yes.',
		},
	},
	{
		matter: 'pictures',
		acts: shown,
		hears: spoken => stops(spoken) && inPictures(spoken) && spoken.heard.says(m.children) && withLeave(spoken),
		covers: ['personal-data', 'secrecy'],
		why: {
			sv: 'Ett barn kan inte ta tillbaka en bild, och några barn lever med skyddad identitet.',
			en: 'A child can’t take a picture back, and some children’s addresses are protected.',
		},
		form: {
			sv: 'Barn är med på bild bara när vårdnadshavarna har sagt ja och barnet själv vill. Det barnen har gjort går fint att visa, när det inte syns vem som har gjort det.',
			en: 'Children are in a picture only when their guardians have said yes and the child is happy with it. What they’ve made is fine to show, as long as nobody can tell who made it.',
		},
	},
	{
		matter: 'pictures',
		acts: [a.tells, a.makesUseOf],
		hears: spoken => stops(spoken) && inPictures(spoken) && spoken.heard.says(m.children) && !withLeave(spoken),
		covers: ['personal-data', 'secrecy'],
		why: {
			sv: 'Ett barn kan inte ta tillbaka en bild, och några barn lever med skyddad identitet.',
			en: 'A child can’t take a picture back, and some children’s addresses are protected.',
		},
		form: {
			sv: 'Bilder där barn kan kännas igen läggs inte ut. Det barnen har gjort går fint att visa, när det inte syns vem som har gjort det.',
			en: 'Pictures in which children can be recognised stay offline. What they’ve made is fine to show, as long as nobody can tell who made it.',
		},
	},
	{
		matter: 'pictures',
		acts: shown,
		hears: spoken => stops(spoken) && inPictures(spoken) && spoken.heard.says(m.humiliating),
		covers: ['personal-data', 'harm'],
		why: {
			sv: 'Den som syns får leva med bilden länge.',
			en: 'Whoever is in the picture has to live with it for a long time.',
		},
		form: {
			sv: 'Bilder som kan såra den som syns stannar utanför nätet. Lägg gärna ut dem som personen själv är glad över.',
			en: 'Pictures that could hurt the person in them stay offline. You’re welcome to post the ones they’re happy with.',
		},
	},
	{
		matter: 'pictures',
		acts: shown,
		hears: spoken => stops(spoken) && inPictures(spoken) && spoken.heard.says(m.inSecret),
		covers: ['personal-data'],
		why: {
			sv: 'Den som vet om kameran kan säga nej.',
			en: 'People who know about the camera can say no.',
		},
		form: {
			sv: 'Ingen fotas i smyg. Fråga först, så kan du visa människor som gärna är med.',
			en: 'Nobody gets photographed in secret. Ask first, and you can show people who are happy to be in it.',
		},
	},
	{
		matter: 'pictures',
		acts: shown,
		hears: spoken =>
			stops(spoken) &&
			inPictures(spoken) &&
			spoken.heard.says(m.peopleSeen) &&
			!spoken.heard.says(m.children) &&
			!spoken.heard.says(m.copyright),
		covers: ['personal-data'],
		why: {
			sv: 'Det är den som syns som får leva med bilden.',
			en: 'Whoever is in a picture is the one to live with it.',
		},
		form: {
			sv: 'Den som syns bestämmer om bilden tas och om den läggs ut. Fråga först, och visa gärna det ni gör.',
			en: 'Whoever is in the picture decides whether it’s taken and whether it goes online. Ask them first, and you’re welcome to show what you do together.',
		},
	},
	{
		matter: 'personal-data',
		acts: [a.tells],
		hears: spoken => stops(spoken) && spoken.heard.says(m.colleaguesNamed) && withLeave(spoken) && !inPictures(spoken),
		why: {
			sv: 'Var och en väljer själv vad andra får veta.',
			en: 'People choose for themselves what others get to know.',
		},
		form: {
			sv: 'Dina kollegor väljer själva om de vill vara med. Fråga först, och berätta sedan gärna om det ni gör ihop.',
			en: 'Your colleagues choose for themselves whether to be in it. Ask first, and you’re welcome to talk about what you do together.',
		},
	},
	{
		matter: 'personal-data',
		acts: [a.tells],
		hears: spoken =>
			stops(spoken) && spoken.heard.says(m.colleaguesLives) && !inPictures(spoken) && !spoken.heard.says(m.crossed),
		why: {
			sv: 'Var och en väljer själv vad andra får veta.',
			en: 'People choose for themselves what others get to know.',
		},
		form: {
			sv: 'Dina kollegors privatliv är deras sak att berätta om. Skriv gärna om det ni gör ihop.',
			en: 'Your colleagues’ private lives are theirs to talk about. You’re welcome to write about what you do together.',
		},
	},
	{
		matter: 'personal-data',
		acts: [a.tells],
		laws: [personalData],
		hears: spoken => stops(spoken) && spoken.heard.says(m.personalData) && !inPictures(spoken),
		why: {
			sv: 'Uppgifter om en människa går sällan att få tillbaka när de väl är ute.',
			en: 'Details about a person can rarely be taken back once they’re out.',
		},
		form: {
			sv: 'Andras privata uppgifter, som adress, hälsa och familj, håller vi utanför det vi publicerar. Skriv gärna om dig själv, och om andra så att de inte kan kännas igen.',
			en: 'Other people’s private details, such as address, health and family, stay out of what we publish. You’re welcome to write about yourself, and about others in a way that keeps them unrecognisable.',
		},
	},
];
