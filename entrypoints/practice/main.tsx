import '../../components/design.css';
import '../../components/pages/page.css';
import '../../components/pages/practice.css';
import '../../components/pages/person.css';
import '../../components/own-posts/own-posts.css';
import {render} from 'preact';
import {attendOwnPage} from '../../browser/extension/attend-own-page.ts';
import {askWorker} from '../../browser/messaging/messages.ts';
import {interfaceLanguage, storedSettings, writeSettings} from '../../browser/storage/settings-storage.ts';
import type {OwnPostsReading} from '../../companion/own-posts.ts';
import type {Settings} from '../../companion/settings.ts';
import type {OwnPostsActions} from '../../components/own-posts/own-posts.tsx';
import {PracticeView} from '../../components/pages/practice-view.tsx';
import {ownPostsStringsIn} from '../../components/strings/own-posts/index.ts';
import {pageStringsIn} from '../../components/strings/pages/index.ts';
import {networks} from '../../platforms/registry/networks.ts';

let organisation: string | undefined;

const on: OwnPostsActions = {
	// The rules come when somebody wants their posts read; the posts go nowhere, not to the worker either.
	async read(texts): Promise<OwnPostsReading> {
		const {readPostsHere} = await import('./read-posts-here.ts');
		return readPostsHere(texts);
	},
	keep: numbers =>
		writeSettings({ownVoice: {...numbers}}).then(
			() => true,
			() => false,
		),
};

const draw = (settings: Settings): void => {
	const language = interfaceLanguage(settings);
	document.documentElement.lang = language;
	render(
		<PracticeView
			strings={pageStringsIn(language)}
			own={ownPostsStringsIn(language)}
			language={language}
			networks={networks}
			organisation={organisation}
			on={on}
		/>,
		document.body,
	);
};

const start = async (): Promise<void> => {
	draw(await storedSettings.read());
	attendOwnPage();
	storedSettings.watch(draw);
	organisation = (await askWorker('inForce').catch(() => undefined))?.organisation?.name;
	draw(await storedSettings.read());
};

void start();
