import '../../components/design.css';
import '../../components/tip.css';
import '../../components/sidebar.css';
import '../../components/pages/page.css';
import '../../components/pages/person.css';
import '../../components/studio/studio.css';
import '../../components/studio/reading.css';
import '../../components/studio/working.css';
import {render} from 'preact';
import {interfaceLanguage, onSettings, readSettings} from '../../browser/settings.ts';
import {readStudioWork} from '../../browser/studio-work.ts';
import {stringsIn} from '../../components/strings/strings-in.ts';
import {studioIn} from '../../components/strings/studio-in.ts';
import {StudioView} from '../../components/studio/studio-view.tsx';
import {emptyWork} from '../../components/studio/work.ts';
import {actionsWith} from './actions.ts';
import {stateOf} from './state.ts';
import {startStore} from './store.ts';
import {parseWork} from './work-shape.ts';

const day = (date: Date): string => date.toISOString().slice(0, 10);

const inAYear = (): string => {
	const date = new Date();
	date.setFullYear(date.getFullYear() + 1);
	return day(date);
};

const start = async (): Promise<void> => {
	const [settings, kept] = await Promise.all([readSettings(), readStudioWork()]);
	let language = interfaceLanguage(settings);
	const store = startStore(parseWork(kept) ?? emptyWork(language, inAYear()), () => draw());
	const today = () => day(new Date());
	const on = actionsWith({store, strings: () => studioIn(language), language: () => language, today, inAYear});
	const draw = (): void => {
		document.documentElement.lang = language;
		document.title = `${studioIn(language).title} – Äkta`;
		const state = stateOf(store.now(), {hash: location.hash, language, today: today()});
		render(
			<StudioView state={state} strings={studioIn(language)} tips={stringsIn(language)} language={language} on={on} />,
			document.body,
		);
	};
	store.judge();
	addEventListener('hashchange', draw);
	addEventListener('beforeunload', event => {
		if (store.now().kept !== 'kept') event.preventDefault();
	});
	addEventListener('keydown', event => undoByKey(event, on));
	onSettings(changed => {
		language = interfaceLanguage(changed);
		draw();
	});
};

/** In a field the browser's own undo belongs to the person's typing. */
const isField = (target: EventTarget | null): boolean =>
	target instanceof Element && target.matches('input, textarea, select');

const undoByKey = (event: KeyboardEvent, {undo, redo}: ReturnType<typeof actionsWith>): void => {
	if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isField(event.target)) return;
	event.preventDefault();
	(event.shiftKey ? redo : undo)();
};

void start();
