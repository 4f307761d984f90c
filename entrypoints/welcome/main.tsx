import '../../components/design.css';
import '../../components/pages/page.css';
import '../../components/pages/person.css';
import {render} from 'preact';
import type {InForce} from '../../browser/in-force.ts';
import {ask} from '../../browser/messages.ts';
import {openOptions} from '../../browser/options.ts';
import {interfaceLanguage, onSettings, readSettings, writeSettings} from '../../browser/settings.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {WelcomeView} from '../../components/pages/welcome-view.tsx';
import {pagesIn} from '../../components/strings/pages-in.ts';
import {networks} from '../options/networks.ts';
import {attend} from '../practice/attend.ts';

let inForce: InForce | undefined;

const draw = (settings: Settings): void => {
	const language = interfaceLanguage(settings);
	document.documentElement.lang = language;
	render(
		<WelcomeView
			settings={settings}
			networks={networks}
			organisation={inForce?.organisation}
			strings={pagesIn(language)}
			language={language}
			// A choice that cannot be kept changes nothing, and the page goes on showing what holds.
			change={part => void writeSettings(part).catch(() => undefined)}
			openOptions={() => void openOptions()}
		/>,
		document.body,
	);
};

const start = async (): Promise<void> => {
	draw(await readSettings());
	attend();
	onSettings(draw);
	inForce = await ask('inForce').catch(() => undefined);
	draw(await readSettings());
};

void start();
