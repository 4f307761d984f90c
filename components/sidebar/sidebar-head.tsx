import {Mark, Sign} from '../controls/icons.tsx';
import type {Strings} from '../strings/sidebar/strings.ts';
import {GuidanceQuestion} from './guidance-question.tsx';
import type {SidebarActions, SidebarState} from './sidebar-state.ts';
import {VoiceSwitch} from './voice-switch.tsx';

type HeadProps = {
	readonly state: SidebarState;
	readonly strings: Strings;
	readonly on: Pick<SidebarActions, 'fold' | 'settings' | 'voice' | 'guidance'>;
};

/** The network and the part of it, as "LinkedIn · inlägg"; only the part where the network has no name. */
const place = ({tab}: SidebarState, strings: Strings): string =>
	tab ? [tab.title, strings.surface[tab.surface]].filter(Boolean).join(' · ') : '';

type ToolProps = {readonly sign: 'settings' | 'fold'; readonly name: string; readonly press: () => void};

function Tool({sign, name, press}: ToolProps) {
	return (
		<button type="button" class="icon-button" aria-label={name} title={name} onClick={() => press()}>
			<Sign sign={sign} />
		</button>
	);
}

/** The sidebar's head: where one writes, as whom, the settings, and the fold where there is something to fold to. */
export function SidebarHead({state, strings, on}: HeadProps) {
	const {tab, home, organisation} = state;
	const Title = home === 'panel' ? 'h1' : 'h2';
	return (
		<header class="sidebar-head">
			<div class="sidebar-title">
				<Mark />
				<Title class="sidebar-name">{strings.name}</Title>
				<span class="sidebar-place">{place(state, strings)}</span>
				<div class="sidebar-tools">
					<Tool sign="settings" name={strings.sidebar.settings} press={on.settings} />
					{home === 'docked' && <Tool sign="fold" name={strings.sidebar.fold} press={() => on.fold(true)} />}
				</div>
			</div>
			{tab && (
				<VoiceSwitch
					voice={tab.voice}
					shown={tab.voiceShown}
					organisation={organisation}
					strings={strings}
					on={on.voice}
				/>
			)}
			{tab?.asksGuidance && organisation && (
				<GuidanceQuestion organisation={organisation.name} strings={strings} on={on.guidance} />
			)}
		</header>
	);
}
