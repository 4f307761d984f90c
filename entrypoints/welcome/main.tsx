import '../../components/design.css';
import '../../components/pages/page.css';
import {render} from 'preact';
import {openOptions} from '../../browser/options.ts';
import {interfaceLanguage, onSettings, readSettings} from '../../browser/settings.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {WelcomeView} from '../../components/pages/welcome-view.tsx';
import {pagesIn} from '../../components/strings/pages-in.ts';
import {attend} from '../practice/attend.ts';

const draw = (settings: Settings): void => {
	const language = interfaceLanguage(settings);
	document.documentElement.lang = language;
	render(<WelcomeView strings={pagesIn(language)} settings={() => void openOptions()} />, document.body);
};

onSettings(draw);
void readSettings().then(draw).then(attend);
