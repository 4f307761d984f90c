import type {Language} from '../engine/rule.ts';
import type {SidebarActions, SidebarState} from './sidebar-state.ts';
import type {Strings} from './strings/strings.ts';

/** What the sidebar is given; `language` is the interface's, in which tips are shown where they exist in it. */
export type SidebarProps = {
	readonly state: SidebarState;
	readonly strings: Strings;
	readonly language: Language;
	readonly on: SidebarActions;
};

/** The sidebar, the same docked in a page and as the browser's own panel. */
export function Sidebar({strings}: SidebarProps) {
	return <aside aria-label={strings.sidebar.label} />;
}
