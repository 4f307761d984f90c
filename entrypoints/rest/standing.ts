import type {Habits} from '../../browser/habits.ts';
import {homeOn, needsConsent} from '../../browser/homes.ts';
import {interfaceLanguage} from '../../browser/settings.ts';
import {type Home, isFoldedOn, isResting, type Settings} from '../../browser/settings-shape.ts';
import {stringsIn} from '../../components/strings/strings-in.ts';
import type {Composer} from '../../platforms/page/composer.ts';

/** The person's choices and habits as they are now, and whether the last choice could not be stored. */
export type Person = {settings(): Settings; habits(): Habits; unkept(): boolean};

/** What the person's settings allow in this page, and in which language. */
export const standingOf = ({settings, habits, unkept}: Person) => {
	const homeOf = ({name, platform}: Composer): Home =>
		isResting(settings(), location.hostname, Date.now()) ? 'off' : homeOn(settings(), name, platform);
	return {
		/** Where Äkta shows itself for a composer; `off` while it rests. */
		homeOf,
		/** Whether marks, cards and the docked sidebar may stand in this page. */
		mayShow: (composer: Composer): boolean =>
			homeOf(composer) !== 'off' && !needsConsent(settings(), composer.name, composer.platform),
		isFolded: ({name}: Composer): boolean => isFoldedOn(settings(), name),
		/** Language and texts of the interface. */
		speech() {
			const language = interfaceLanguage(settings());
			return {language, strings: stringsIn(language)};
		},
		unkept,
		/** What the sidebar knows of the person. */
		known: () => ({answers: settings().answers, habits: habits()}),
	};
};

/** What the person's settings allow in this page, and in which language. */
export type Standing = ReturnType<typeof standingOf>;
