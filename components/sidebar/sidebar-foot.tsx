import {useState} from 'preact/hooks';
import type {Strings} from '../strings/sidebar/strings.ts';
import {CountersLine} from './counters-line.tsx';
import type {SidebarActions, SidebarState} from './sidebar-state.ts';

type FootProps = {
	readonly state: SidebarState;
	readonly strings: Strings;
	readonly on: Pick<SidebarActions, 'copyDraft' | 'allTips' | 'snooze' | 'keys'>;
};

function AskColleague({strings, copy}: {readonly strings: Strings; readonly copy: () => void}) {
	const [copied, setCopied] = useState(false);
	const press = () => {
		copy();
		setCopied(true);
	};
	return (
		<button type="button" class="quiet-button" onClick={press}>
			{copied ? strings.sidebar.draftCopied : strings.sidebar.askColleague}
		</button>
	);
}

/** The network's numbers, and the ways onward: a colleague, every tip, rest for an hour. */
export function SidebarFoot({state: {tab}, strings, on}: FootProps) {
	return (
		<footer class="sidebar-foot">
			{tab && !tab.empty && <CountersLine counters={tab.counters} strings={strings} />}
			<div class="button-row">
				{tab && !tab.empty && <AskColleague strings={strings} copy={on.copyDraft} />}
				<button type="button" class="quiet-button" onClick={() => on.allTips()}>
					{strings.sidebar.allTips}
				</button>
				<button type="button" class="quiet-button" onClick={() => on.keys()}>
					{strings.sidebar.keys}
				</button>
				<button type="button" class="quiet-button" onClick={() => on.snooze()}>
					{strings.sidebar.rest}
				</button>
			</div>
		</footer>
	);
}
