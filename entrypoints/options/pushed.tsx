import {render} from 'preact';
import type {InForce} from '../../browser/in-force.ts';
import {answerAsPage, ask} from '../../browser/messages.ts';
import {grantedNow, ownId, ownVersion} from '../../browser/own.ts';
import type {PushedReport} from '../../browser/pushed/report.ts';
import {interfaceLanguage, writeSettings} from '../../browser/settings.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {GuidanceView} from '../../components/pages/guidance-view.tsx';
import {ImportView} from '../../components/pages/import-view.tsx';
import type {PagePart} from '../../components/pages/page-nav.tsx';
import {type Extension, StatusView} from '../../components/pages/status-view.tsx';
import {pushedIn} from '../../components/strings/pushed-in.ts';
import type {SetInForce} from '../../engine/compile.ts';
import {withForms} from './with-forms.ts';

/** What the pages on pushed guidance are drawn from. */
export type Told = {
	readonly report: PushedReport;
	readonly inForce: InForce | undefined;
	readonly rules: SetInForce['rules'];
	readonly extension: Extension;
};

/** Asks the worker and the browser what there is to tell. */
export const hearPushed = async (): Promise<Told> => {
	const [report, inForce, set, granted] = await Promise.all([
		ask('pushed'),
		ask('inForce'),
		ask('ruleSet'),
		grantedNow(),
	]);
	return {report, inForce, rules: set.rules ?? [], extension: {id: ownId(), version: ownVersion(), ...granted}};
};

/** Calls back with what there is to tell whenever it has changed. */
export const onPushed = (listener: (told: Told) => void): (() => void) =>
	answerAsPage({state: () => undefined, silent: () => undefined, pushed: async () => listener(await hearPushed())});

/** Draws one of the pages on pushed guidance. */
export const drawPushed = (part: Exclude<PagePart, 'settings'>, told: Told, settings: Settings): void => {
	const language = interfaceLanguage(settings);
	const both = {...told, strings: pushedIn(language), language};
	const views = {
		guidance: () => (
			<GuidanceView
				{...both}
				settings={settings}
				today={new Date().toISOString().slice(0, 10)}
				change={change => void writeSettings(change).catch(() => undefined)}
			/>
		),
		status: () => <StatusView {...both} />,
		import: () => (
			<ImportView
				{...both}
				take={async file => ask('importSet', await withForms(file))}
				drop={() => void ask('dropSet').catch(() => undefined)}
			/>
		),
	};
	document.documentElement.lang = language;
	render(views[part](), document.body);
};
