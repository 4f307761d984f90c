import type {SetPart} from './change-types.ts';
import type {FieldSentences, PartSentences} from './sentences.ts';

const classes: {readonly [name: string]: string} = {
	question: 'questions',
	error: 'factual errors',
	dissatisfaction: 'dissatisfaction',
	heat: 'heated comments',
	provocation: 'provocation',
	crisis: 'a crisis',
};

const languages: {readonly [name: string]: string} = {sv: 'Swedish', en: 'English'};

const levels: {readonly [name: string]: string} = {
	hint: 'a tip in the sidebar',
	mark: '“worth another look” at the words',
	pause: 'a card before you publish',
};

const words = (count: number): string => (count === 1 ? 'One secret word' : `${count} secret words`);

/** What a change of a field says, in English. */
export const fieldsEn: FieldSentences = {
	start: ({label, after}) =>
		after === 'on' ? `Now on from the start: “${label}”` : `No longer on from the start: “${label}”`,
	level: ({label, after}) => `Now shows as ${levels[after] ?? after}: “${label}”`,
	say: ({label}) => `Says it in other words: “${label}”`,
	when: ({label}) => `Notices other wordings than before: “${label}”`,
	on: ({label}) => `Applies in other places than before: “${label}”`,
	source: ({label}) => `Has another source than before: “${label}”`,
	examples: ({label}) => `Has other examples than before: “${label}”`,
	else: ({label, field}) => `Changed in “${label}”: ${field}`,
};

/** What each change says, in English. */
export const sentencesEn: {readonly [P in SetPart]: PartSentences} = {
	may: {
		added: ({after}) => `New among the things you may do: “${after}”`,
		removed: ({before}) => `No longer among the things you may do: “${before}”`,
	},
	crisis: {
		added: ({after}) => `A crisis is declared (from, until, line, contact): ${after}`,
		removed: () => 'No crisis is declared any longer.',
		changed: ({after}) => `What holds in the crisis is now (from, until, line, contact): ${after}`,
	},
	rules: {
		added: ({label}) => `New tip: “${label}”`,
		removed: ({label}) => `The tip is gone: “${label}”`,
	},
	change: {},
	use: {
		added: ({after}) => `Of Äkta’s own tips only these are on from the start: ${after}`,
		removed: () => 'All of Äkta’s own tips that usually start on do so.',
	},
	lines: {
		added: ({name, after}) => `A line to start from when answering ${classes[name] ?? name}: “${after}”`,
		removed: ({name}) => `There is no longer a line to start from when answering ${classes[name] ?? name}.`,
		changed: ({name, after}) => `The line to start from when answering ${classes[name] ?? name} is now: “${after}”`,
	},
	contacts: {
		added: ({after}) => `New contact: ${after}`,
		removed: ({before}) => `The contact is gone: ${before}`,
		changed: ({after}) => `How to reach the contact now: ${after}`,
	},
	personality: {
		added: ({name}) => `One more word for how the organisation hopes to sound: “${name}”`,
		removed: ({name}) => `The organisation no longer describes itself as “${name}”.`,
		changed: ({name}) => `Other examples of what sounds “${name}”.`,
	},
	prefer: {
		added: ({name, after}) => `Suggests “${after}” in place of “${name}”.`,
		removed: ({name}) => `No longer suggests another word for “${name}”.`,
		changed: ({name, after}) => `Now suggests “${after}” in place of “${name}”.`,
	},
	allow: {
		added: ({after}) => `Gets no tips any longer: “${after}”`,
		removed: ({before}) => `May get tips again: “${before}”`,
	},
	secret: {
		added: ({count}) => `${words(count)} more, with a card before you publish. Not shown here.`,
		removed: ({count}) => `${words(count)} fewer.`,
		changed: ({count}) => `${words(count)} recognised in another way than before.`,
	},
	protectedTopics: {
		added: ({after}) => `Left entirely alone: “${after}”`,
		removed: ({before}) => `No longer left alone by request: “${before}”`,
	},
	texts: {
		added: ({after}) => `New shared text to put in your own words: “${after}”`,
		removed: ({before}) => `The shared text is gone: “${before}”`,
	},
	hosts: {
		added: ({after}) => `Suggests Äkta on ${after} too.`,
		removed: ({before}) => `No longer suggests Äkta on ${before}.`,
	},
	thanks: {
		added: ({after}) => `Thank you for suggesting: ${after}`,
		removed: ({before}) => `Last time a thank you went to: ${before}`,
	},
	languages: {
		added: ({after}) => `Written in ${languages[after] ?? after} too.`,
		removed: ({before}) => `No longer written in ${languages[before] ?? before}.`,
	},
	names: {
		added: ({after}) => `The organisation is also called “${after}”.`,
		removed: ({before}) => `The organisation is no longer called “${before}”.`,
	},
	products: {
		added: ({after}) => `New among the organisation’s own products: “${after}”`,
		removed: ({before}) => `No longer among the organisation’s own products: “${before}”`,
	},
	domains: {
		added: ({after}) => `New among the organisation’s own addresses: ${after}`,
		removed: ({before}) => `No longer among the organisation’s own addresses: ${before}`,
	},
	listed: {
		added: () => 'The organisation’s shares are traded on a market.',
		removed: () => 'The organisation’s shares are no longer traded on a market.',
	},
	public: {
		added: () => 'The organisation is a public body.',
		removed: () => 'The organisation is no longer a public body.',
	},
	id: {
		added: ({after}) => `The guidance is known as ${after}.`,
		changed: ({before, after}) => `This is other guidance than before: ${after}, earlier ${before}.`,
	},
	format: {
		added: ({after}) => `The file is written in format ${after}.`,
		changed: ({before, after}) => `The file is written in format ${after}, earlier ${before}.`,
	},
	version: {
		added: ({after}) => `Version ${after}.`,
		changed: ({before, after}) => `Version ${after}, earlier ${before}.`,
	},
	name: {
		added: ({after}) => `The guidance comes from ${after}.`,
		changed: ({before, after}) => `The guidance now comes from ${after}, earlier ${before}.`,
	},
	owner: {
		added: ({after}) => `Who looks after the guidance: ${after}`,
		removed: () => 'It no longer says who looks after the guidance.',
		changed: ({after}) => `Who looks after the guidance now: ${after}`,
	},
	country: {
		added: ({after}) => `The guidance is written for ${after}.`,
		removed: () => 'It no longer says which country the guidance is written for.',
		changed: ({before, after}) => `The guidance is written for ${after}, earlier ${before}.`,
	},
	review: {
		added: ({after}) => `The guidance is read through again by ${after}.`,
		removed: () => 'It no longer says when the guidance is read through again.',
		changed: ({after}) => `The guidance is read through again by ${after}.`,
	},
	heard: {
		added: ({after}) => `Colleagues have said this: “${after}”`,
		removed: ({before}) => `This no longer stands as something colleagues said: “${before}”`,
		changed: ({after}) => `Colleagues have said this: “${after}”`,
	},
	changed: {
		added: ({after}) => `Listening changed this: “${after}”`,
		removed: ({before}) => `This no longer stands as changed: “${before}”`,
		changed: ({after}) => `Listening changed this: “${after}”`,
	},
	listened: {
		added: ({after}) => `Colleagues were asked what they think: ${after}.`,
		removed: () => 'It no longer says when colleagues were asked what they think.',
		changed: ({after}) => `Colleagues were asked what they think, most recently on ${after}.`,
	},
};
