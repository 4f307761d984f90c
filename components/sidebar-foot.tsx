import {CountersLine} from './counters-line.tsx';
import type {SidebarActions, SidebarState} from './sidebar-state.ts';
import type {Strings} from './strings/strings.ts';

type FootProps = {
	readonly state: SidebarState;
	readonly strings: Strings;
	readonly on: Pick<SidebarActions, 'rest' | 'settings'>;
};

/** The network's numbers, and the two ways out: rest for an hour, settings. */
export function SidebarFoot({state: {tab}, strings, on}: FootProps) {
	return (
		<footer class="sidebar-foot">
			{tab && !tab.empty && <CountersLine counters={tab.counters} strings={strings} />}
			<div class="button-row">
				<button type="button" class="quiet-button" onClick={() => on.rest()}>
					{strings.sidebar.rest}
				</button>
				<button type="button" class="quiet-button" onClick={() => on.settings()}>
					{strings.sidebar.settings}
				</button>
			</div>
		</footer>
	);
}
