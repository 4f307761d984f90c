import type {SetPart} from './change-types.ts';
import type {FieldSentences, PartSentences} from './sentences.ts';

const classes: {readonly [name: string]: string} = {
	question: 'frågor',
	error: 'sakfel',
	dissatisfaction: 'missnöje',
	heat: 'upprörda kommentarer',
	provocation: 'provokationer',
	crisis: 'kris',
};

const languages: {readonly [name: string]: string} = {sv: 'svenska', en: 'engelska'};

const levels: {readonly [name: string]: string} = {
	hint: 'ett tips i sidofältet',
	mark: '”titta en gång till” vid orden',
	pause: 'ett kort innan du publicerar',
};

const words = (count: number): string => (count === 1 ? 'Ett hemligt ord' : `${count} hemliga ord`);

/** What a change of a field says, in Swedish. */
export const fieldsSv: FieldSentences = {
	start: ({label, after}) =>
		after === 'on' ? `Är nu på från början: ”${label}”` : `Är inte längre på från början: ”${label}”`,
	level: ({label, after}) => `Visas nu som ${levels[after] ?? after}: ”${label}”`,
	say: ({label}) => `Säger det med andra ord: ”${label}”`,
	when: ({label}) => `Lägger märke till andra formuleringar än förut: ”${label}”`,
	on: ({label}) => `Gäller på andra ställen än förut: ”${label}”`,
	source: ({label}) => `Har en annan källa än förut: ”${label}”`,
	examples: ({label}) => `Har andra exempel än förut: ”${label}”`,
	else: ({label, field}) => `Ändrat i ”${label}”: ${field}`,
};

/** What each change says, in Swedish. */
export const sentencesSv: {readonly [P in SetPart]: PartSentences} = {
	may: {
		added: ({after}) => `Nytt bland det du får: ”${after}”`,
		removed: ({before}) => `Står inte längre bland det du får: ”${before}”`,
	},
	crisis: {
		added: ({after}) => `En kris är angiven (från, till, svar, kontakt): ${after}`,
		removed: () => 'Ingen kris är längre angiven.',
		changed: ({after}) => `Det som gäller i krisen är nu (från, till, svar, kontakt): ${after}`,
	},
	rules: {
		added: ({label}) => `Nytt tips: ”${label}”`,
		removed: ({label}) => `Tipset finns inte längre: ”${label}”`,
	},
	change: {},
	use: {
		added: ({after}) => `Bara de här av Äktas egna tips är på från början: ${after}`,
		removed: () => 'Alla Äktas egna tips som brukar vara på från början är det.',
	},
	lines: {
		added: ({name, after}) => `Svar att utgå från vid ${classes[name] ?? name}: ”${after}”`,
		removed: ({name}) => `Det finns inte längre något svar att utgå från vid ${classes[name] ?? name}.`,
		changed: ({name, after}) => `Svaret att utgå från vid ${classes[name] ?? name} är nu: ”${after}”`,
	},
	contacts: {
		added: ({after}) => `Ny kontakt: ${after}`,
		removed: ({before}) => `Kontakten finns inte längre: ${before}`,
		changed: ({after}) => `Kontakten nås nu så här: ${after}`,
	},
	personality: {
		added: ({name}) => `Ett ord till för hur organisationen vill låta: ”${name}”`,
		removed: ({name}) => `Organisationen beskriver sig inte längre som ”${name}”.`,
		changed: ({name}) => `Andra exempel på vad som låter ”${name}”.`,
	},
	prefer: {
		added: ({name, after}) => `Föreslår ”${after}” i stället för ”${name}”.`,
		removed: ({name}) => `Föreslår inte längre något annat ord för ”${name}”.`,
		changed: ({name, after}) => `Föreslår nu ”${after}” i stället för ”${name}”.`,
	},
	allow: {
		added: ({after}) => `Får inte längre några tips: ”${after}”`,
		removed: ({before}) => `Kan få tips igen: ”${before}”`,
	},
	secret: {
		added: ({count}) => `${words(count)} till ger ett kort innan du publicerar. De visas inte här.`,
		removed: ({count}) => `${words(count)} finns inte längre med.`,
		changed: ({count}) => `${words(count)} känns igen på ett annat sätt än förut.`,
	},
	protectedTopics: {
		added: ({after}) => `Lämnas helt i fred: ”${after}”`,
		removed: ({before}) => `Lämnas inte längre särskilt i fred: ”${before}”`,
	},
	texts: {
		added: ({after}) => `Ny gemensam text att säga med egna ord: ”${after}”`,
		removed: ({before}) => `Den gemensamma texten finns inte längre: ”${before}”`,
	},
	hosts: {
		added: ({after}) => `Föreslår Äkta också på ${after}.`,
		removed: ({before}) => `Föreslår inte längre Äkta på ${before}.`,
	},
	thanks: {
		added: ({after}) => `Tack för förslaget: ${after}`,
		removed: ({before}) => `Förra gången gick ett tack till: ${before}`,
	},
	languages: {
		added: ({after}) => `Skrivet också på ${languages[after] ?? after}.`,
		removed: ({before}) => `Inte längre skrivet på ${languages[before] ?? before}.`,
	},
	names: {
		added: ({after}) => `Organisationen kallas också ”${after}”.`,
		removed: ({before}) => `Organisationen kallas inte längre ”${before}”.`,
	},
	products: {
		added: ({after}) => `Ny bland organisationens egna produkter: ”${after}”`,
		removed: ({before}) => `Finns inte längre bland organisationens egna produkter: ”${before}”`,
	},
	domains: {
		added: ({after}) => `Ny bland organisationens egna adresser: ${after}`,
		removed: ({before}) => `Finns inte längre bland organisationens egna adresser: ${before}`,
	},
	listed: {
		added: () => 'Organisationen är börsnoterad.',
		removed: () => 'Organisationen är inte längre börsnoterad.',
	},
	public: {
		added: () => 'Organisationen är en myndighet eller kommun.',
		removed: () => 'Organisationen är inte längre en myndighet eller kommun.',
	},
	id: {
		added: ({after}) => `Råden har beteckningen ${after}.`,
		changed: ({before, after}) => `Det är andra råd än förut: ${after}, tidigare ${before}.`,
	},
	format: {
		added: ({after}) => `Filen är skriven i format ${after}.`,
		changed: ({before, after}) => `Filen är skriven i format ${after}, tidigare ${before}.`,
	},
	version: {
		added: ({after}) => `Version ${after}.`,
		changed: ({before, after}) => `Version ${after}, tidigare ${before}.`,
	},
	name: {
		added: ({after}) => `Råden kommer från ${after}.`,
		changed: ({before, after}) => `Råden kommer nu från ${after}, tidigare ${before}.`,
	},
	owner: {
		added: ({after}) => `Den som ansvarar för råden: ${after}`,
		removed: () => 'Det står inte längre vem som ansvarar för råden.',
		changed: ({after}) => `Den som nu ansvarar för råden: ${after}`,
	},
	country: {
		added: ({after}) => `Råden är skrivna för ${after}.`,
		removed: () => 'Det står inte längre vilket land råden är skrivna för.',
		changed: ({before, after}) => `Råden är skrivna för ${after}, tidigare ${before}.`,
	},
	review: {
		added: ({after}) => `Råden läses igenom på nytt senast ${after}.`,
		removed: () => 'Det står inte längre när råden läses igenom på nytt.',
		changed: ({after}) => `Råden läses igenom på nytt senast ${after}.`,
	},
	heard: {
		added: ({after}) => `Det här har kollegor sagt: ”${after}”`,
		removed: ({before}) => `Det här står inte längre som något kollegor har sagt: ”${before}”`,
		changed: ({after}) => `Det här har kollegor sagt: ”${after}”`,
	},
	changed: {
		added: ({after}) => `Det här blev annorlunda av att lyssna: ”${after}”`,
		removed: ({before}) => `Det här står inte längre som ändrat: ”${before}”`,
		changed: ({after}) => `Det här blev annorlunda av att lyssna: ”${after}”`,
	},
	listened: {
		added: ({after}) => `Kollegor har fått berätta vad de tycker: ${after}.`,
		removed: () => 'Det står inte längre när kollegor fick berätta vad de tycker.',
		changed: ({after}) => `Kollegor har fått berätta vad de tycker, senast ${after}.`,
	},
};
