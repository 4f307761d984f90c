import {defaultSettings} from '../../companion/settings.ts';
import type {UpdateStatus} from '../../companion/update-status.ts';
import {GuidanceView} from '../../components/pages/guidance-view.tsx';
import {ImportView} from '../../components/pages/import-view.tsx';
import {StatusView} from '../../components/pages/status-view.tsx';
import {ruleSetStringsIn} from '../../components/strings/rule-set/index.ts';
import {refuse} from '../../engine/distribution/verification/refusal.ts';
import type {RuleSet} from '../../engine/model/rule-set.ts';
import {ruleSetError} from '../../engine/model/rule-set-error-en.ts';
import lingonby from '../../examples/lingonby-kommun.json' with {type: 'json'};
import type {Scene} from './scene.ts';

const nothing = () => {};

const set = lingonby as unknown as RuleSet;

const none: UpdateStatus = {source: 'file', lost: false, seen: [], errors: [], trusted: []};

const fetched: UpdateStatus = {
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
	ruleSetError({rule: 'open/lamp', path: 'when.phrase.sv[0]'}, 'term-unclosed', {}),
]);

const guidance = (report: UpdateStatus, height: number): Scene => ({
	home: 'extension',
	size: [800, height],
	draw: ({language}) => (
		<GuidanceView
			report={report}
			rules={[]}
			settings={defaultSettings}
			today="2026-11-25"
			strings={ruleSetStringsIn(language)}
			language={language}
			change={nothing}
		/>
	),
});

const status = (report: UpdateStatus): Scene => ({
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
			strings={ruleSetStringsIn(language)}
			language={language}
		/>
	),
});

const importing = (report: UpdateStatus): Scene => ({
	home: 'extension',
	size: [800, 760],
	draw: ({language}) => (
		<ImportView
			report={report}
			strings={ruleSetStringsIn(language)}
			language={language}
			take={async () => wrong}
			drop={nothing}
		/>
	),
});

const imported: UpdateStatus = {
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
