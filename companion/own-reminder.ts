import type {Tip} from '../engine/model/tip.ts';
import type {Settings} from './settings.ts';

/** The name of the reminder where tips go by their rule; no rule has it. */
const OWN_REMINDER = 'own/reminder';

/** The moment before publishing that a person has asked for on a network, in the shape of a tip, so that the card before publishing says it. */
export const ownReminder: Tip = {
	rule: OWN_REMINDER,
	from: 'akta',
	group: 'own',
	pillar: 'protect',
	level: 'pause',
	strength: false,
	spans: [],
	words: [],
	say: {
		sv: {
			saw: 'Du ville bli påmind före varje publicering här.',
			why: 'Det du skriver ser ofta annorlunda ut när du läser det en gång till.',
			try: 'Läs det som den du skriver till. Påminnelsen stänger du av under Äktas ikon.',
		},
		en: {
			saw: 'You wanted a reminder before every post here.',
			why: 'What you’ve written often looks different on a second read.',
			try: 'Read it as the person it’s for. You can turn this reminder off under Äkta’s icon.',
		},
	},
};

/** True where the person has asked to be reminded before every post on a network. */
export const isReminded = ({reminded}: Pick<Settings, 'reminded'>, platform: string): boolean =>
	reminded.includes(platform);

/** The choice with the reminder turned on or off for a network, to be stored. */
export const withReminder = (
	{reminded}: Pick<Settings, 'reminded'>,
	platform: string,
	on: boolean,
): Pick<Settings, 'reminded'> => ({
	reminded: [...reminded.filter(each => each !== platform), ...(on ? [platform] : [])],
});
