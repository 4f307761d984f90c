import '../../components/design.css';
import '../../components/pages/page.css';
import '../../components/pages/person.css';
import '../../components/controls/switch.css';
import '../../components/journal/journal.css';
import {render} from 'preact';
import {onJournalChange} from '../../browser/storage/journal/journal-changes.ts';
import {interfaceLanguage, storedChoices} from '../../browser/storage/settings-storage.ts';
import type {JournalNotice} from '../../components/journal/journal-props.ts';
import {JournalView} from '../../components/journal/journal-view.tsx';
import {journalStringsIn} from '../../components/strings/journal/index.ts';
import {journalActions, onJournalChoices} from './journal-actions.ts';
import {readJournalState} from './journal-page.ts';

const start = async (): Promise<void> => {
	let [settings, state] = await Promise.all([storedChoices.read(), readJournalState()]);
	const draw = (): void => {
		const language = interfaceLanguage(settings);
		document.documentElement.lang = language;
		const strings = journalStringsIn(language);
		document.title = `${strings.title} – Äkta`;
		render(<JournalView state={state} strings={strings} language={language} on={actions} />, document.body);
	};
	let told: JournalNotice | undefined;
	// What was read first may come last.
	let asked = 0;
	const again = async (): Promise<void> => {
		asked += 1;
		const mine = asked;
		const read = await readJournalState();
		if (mine < asked) return;
		state = told ? {...read, notice: told} : read;
		draw();
	};
	// What came of a press is told until the next one, whatever is heard from elsewhere meanwhile.
	const refresh = (notice?: JournalNotice): Promise<void> => {
		told = notice;
		return again();
	};
	const actions = journalActions({state: () => state, refresh});
	storedChoices.watch(changed => {
		settings = changed;
		draw();
	});
	onJournalChange(() => void again());
	onJournalChoices(() => void again());
	draw();
	document.getElementById(location.hash.slice(1))?.scrollIntoView();
};

void start();
