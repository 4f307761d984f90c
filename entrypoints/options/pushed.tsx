import {render} from 'preact';
import {extensionId, extensionVersion, readGrantedAccess} from '../../browser/extension/extension-info.ts';
import {askWorker, handlePageMessages} from '../../browser/messaging/messages.ts';
import {interfaceLanguage, writeSettings} from '../../browser/storage/settings-storage.ts';
import type {ActiveGuidance} from '../../companion/active-guidance.ts';
import type {Settings} from '../../companion/settings.ts';
import type {UpdateStatus} from '../../companion/update-status.ts';
import {GuidanceView} from '../../components/pages/guidance-view.tsx';
import {ImportView} from '../../components/pages/import-view.tsx';
import type {PagePart} from '../../components/pages/page-nav.tsx';
import {type Extension, StatusView} from '../../components/pages/status-view.tsx';
import {ruleSetStringsIn} from '../../components/strings/rule-set/index.ts';
import type {EffectiveRuleSet} from '../../engine/rule-language/compile.ts';
import {fileWithInflections} from './with-forms.ts';

/** What the pages on pushed guidance are drawn from. */
export type GuidancePageData = {
	readonly report: UpdateStatus;
	readonly inForce: ActiveGuidance | undefined;
	readonly rules: EffectiveRuleSet['rules'];
	readonly extension: Extension;
};

/** Asks the worker and the browser what there is to tell. */
export const loadGuidancePage = async (): Promise<GuidancePageData> => {
	const [report, inForce, set, granted] = await Promise.all([
		askWorker('pushed'),
		askWorker('inForce'),
		askWorker('ruleSet'),
		readGrantedAccess(),
	]);
	return {
		report,
		inForce,
		rules: set.rules ?? [],
		extension: {id: extensionId(), version: extensionVersion(), ...granted},
	};
};

/** Calls back with what there is to tell whenever it has changed. */
export const onGuidanceChange = (listener: (told: GuidancePageData) => void): (() => void) =>
	handlePageMessages({
		state: () => undefined,
		notice: () => undefined,
		silent: () => undefined,
		pushed: async () => listener(await loadGuidancePage()),
	});

/** Draws one of the pages on pushed guidance. */
export const drawGuidancePage = (
	part: Exclude<PagePart, 'settings'>,
	told: GuidancePageData,
	settings: Settings,
): void => {
	const language = interfaceLanguage(settings);
	const both = {...told, strings: ruleSetStringsIn(language), language};
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
				take={async file => askWorker('importSet', await fileWithInflections(file))}
				drop={() => void askWorker('dropSet').catch(() => undefined)}
			/>
		),
	};
	document.documentElement.lang = language;
	render(views[part](), document.body);
};
