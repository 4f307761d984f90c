import '../../components/design.css';
import '../../components/pages/page.css';
import {render} from 'preact';
import {interfaceLanguage, onSettings, readSettings} from '../../browser/settings.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {PracticeView} from '../../components/pages/practice-view.tsx';
import {pagesIn} from '../../components/strings/pages-in.ts';
import {attend} from './attend.ts';

const draw = (settings: Settings): void => {
	const language = interfaceLanguage(settings);
	document.documentElement.lang = language;
	render(<PracticeView strings={pagesIn(language)} />, document.body);
};

onSettings(draw);
void readSettings().then(draw).then(attend);
