import '../../components/design.css';
import '../../components/tip/tip.css';
import '../../components/sidebar/sidebar.css';
import '../../components/pages/page.css';
import '../../components/pages/person.css';
import '../../components/studio/studio.css';
import '../../components/studio/form.css';
import '../../components/studio/findings.css';
import '../../components/studio/reading.css';
import '../../components/studio/working.css';
import '../../components/studio/try.css';
import '../../components/studio/listen.css';
import {render} from 'preact';
import {emptyDocument} from '../../authoring/guidance-document.ts';
import {parseDocument} from '../../authoring/parse-document.ts';
import {interfaceLanguage, storedSettings} from '../../browser/storage/settings-storage.ts';
import {storedWork} from '../../browser/storage/studio-storage.ts';
import {sidebarStringsIn} from '../../components/strings/sidebar/index.ts';
import {studioStringsIn} from '../../components/strings/studio/index.ts';
import {StudioView} from '../../components/studio/studio-view.tsx';
import {createStudioActions} from './actions.ts';
import {studioState} from './state.ts';
import {createStudioStore} from './store.ts';

const day = (date: Date): string => date.toISOString().slice(0, 10);

const inAYear = (): string => {
	const date = new Date();
	date.setFullYear(date.getFullYear() + 1);
	return day(date);
};

const start = async (): Promise<void> => {
	const [settings, kept] = await Promise.all([storedSettings.read(), storedWork.read()]);
	let language = interfaceLanguage(settings);
	const store = createStudioStore(parseDocument(kept?.work) ?? emptyDocument(language, inAYear()), () => draw());
	const today = () => day(new Date());
	const on = createStudioActions({
		store,
		strings: () => studioStringsIn(language),
		language: () => language,
		today,
		inAYear,
	});
	const draw = (): void => {
		document.documentElement.lang = language;
		document.title = `${studioStringsIn(language).title} – Äkta`;
		const state = studioState(store.now(), {hash: location.hash, language, today: today()});
		render(
			<StudioView
				state={state}
				strings={studioStringsIn(language)}
				tips={sidebarStringsIn(language)}
				language={language}
				on={on}
			/>,
			document.body,
		);
	};
	store.judge();
	on.readAgain();
	addEventListener('hashchange', () => {
		on.closeNote(); // What happened with a file belongs to the page where it happened.
		draw();
	});
	addEventListener('beforeunload', event => {
		if (store.now().kept !== 'kept') event.preventDefault();
	});
	addEventListener('keydown', event => undoByKey(event, on));
	storedSettings.watch(changed => {
		language = interfaceLanguage(changed);
		draw();
	});
};

/** In a field the browser's own undo belongs to the person's typing. */
const isField = (target: EventTarget | null): boolean =>
	target instanceof Element && target.matches('input, textarea, select');

const undoByKey = (event: KeyboardEvent, {undo, redo}: ReturnType<typeof createStudioActions>): void => {
	if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isField(event.target)) return;
	event.preventDefault();
	(event.shiftKey ? redo : undo)();
};

void start();
