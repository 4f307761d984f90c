import '../../components/design.css';
import '../../components/pages/page.css';
import '../../components/pages/how-it-works.css';
import {render} from 'preact';
import {interfaceLanguage, storedSettings} from '../../browser/storage/settings-storage.ts';
import type {Settings} from '../../companion/settings.ts';
import {HowItWorksView} from '../../components/pages/how-it-works-view.tsx';
import en from '../../docs/en/how-akta-works-for-you.md?raw';
import sv from '../../docs/sv/sa-fungerar-akta-for-dig.md?raw';

const draw = (settings: Settings): void => {
	const language = interfaceLanguage(settings);
	document.documentElement.lang = language;
	render(<HowItWorksView text={language === 'sv' ? sv : en} />, document.body);
};

void storedSettings.read().then(draw);
storedSettings.watch(draw);
