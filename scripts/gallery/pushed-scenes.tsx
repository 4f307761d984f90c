import type {PushedReport} from '../../browser/pushed/report.ts';
import {plainSettings} from '../../browser/settings-shape.ts';
import {GuidanceView} from '../../components/pages/guidance-view.tsx';
import {ImportView} from '../../components/pages/import-view.tsx';
import {StatusView} from '../../components/pages/status-view.tsx';
import {pushedIn} from '../../components/strings/pushed-in.ts';
import {refuse} from '../../engine/acceptance/refusal.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import lingonby from '../../examples/lingonby-kommun.json' with {type: 'json'};
import type {Scene} from './scene.ts';

const nothing = () => {};

const set = lingonby as unknown as RuleSet;

const none: PushedReport = {source: 'file', lost: false, seen: [], errors: [], trusted: []};

const fetched: PushedReport = {
	pushed: {
		source: 'address',
		set: {...set, version: 7, review: '2026-11-01'},
		before: {...set, may: set.may?.slice(1) ?? [], rules: set.rules?.slice(1) ?? []},
		kids: ['p3Yt9xQw0aE'],
		leftOut: [],
		taken: '2026-11-03T08:12:00Z',
	},
	source: 'address',
	lost: false,
	address: 'https://rad.lingonby.example/akta.json',
	lookedAt: Date.UTC(2026, 10, 24, 9, 30),
	nextLook: Date.UTC(2026, 10, 24, 21, 12),
	seen: [
		{key: 'rulesetUrl', value: '"https://rad.lingonby.example/akta.json"'},
		{key: 'trustedKeys', value: '["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","AAAA"]'},
		{key: 'updateMinutes', value: '5'},
	],
	errors: [
		{place: 'trustedKeys[1]', wanted: 'key'},
		{place: 'updateMinutes', wanted: 'minutes'},
	],
	trusted: ['p3Yt9xQw0aE'],
	refused: {at: Date.UTC(2026, 10, 24, 9, 30), refusal: refuse('older', {version: 6, seen: 7})},
};

const wrong = refuse('invalid', {count: 1}, [
	{rule: 'open/lamp', path: 'when.phrase.sv[0]', message: 'a bracket is never closed', mend: 'Close it.'},
]);

const guidance = (report: PushedReport, height: number): Scene => ({
	home: 'extension',
	size: [800, height],
	draw: ({language}) => (
		<GuidanceView
			report={report}
			rules={[]}
			settings={plainSettings}
			today="2026-11-25"
			strings={pushedIn(language)}
			language={language}
			change={nothing}
		/>
	),
});

const status = (report: PushedReport): Scene => ({
	home: 'extension',
	size: [800, 1500],
	draw: ({language}) => (
		<StatusView
			report={report}
			inForce={{id: 'akta', version: 1, name: 'Äkta'}}
			extension={{
				id: 'mnoabcacgfbnchdhflkfcdmalcmjcbco',
				version: '0.1.0',
				permissions: ['storage', 'alarms', 'activeTab', 'scripting', 'sidePanel'],
				hosts: ['https://www.linkedin.com/*', 'https://x.com/*'],
			}}
			strings={pushedIn(language)}
			language={language}
		/>
	),
});

const importing = (report: PushedReport): Scene => ({
	home: 'extension',
	size: [800, 760],
	draw: ({language}) => (
		<ImportView
			report={report}
			strings={pushedIn(language)}
			language={language}
			take={async () => wrong}
			drop={nothing}
		/>
	),
});

const imported: PushedReport = {
	...none,
	pushed: {source: 'file', set, kids: [], leftOut: [], taken: '2026-11-24T09:30:00Z'},
};

/** The pages on pushed guidance in their states. */
export const pushedScenes: {readonly [name: string]: Scene} = {
	guidance: guidance(fetched, 4200),
	'guidance-own': guidance(none, 900),
	status: status(fetched),
	'status-own': status(none),
	import: importing(none),
	'import-taken': importing(imported),
	'import-managed': importing(fetched),
};
