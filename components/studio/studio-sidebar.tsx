import {useEffect, useState} from 'preact/hooks';
import type {PageName} from '../../authoring/guidance-document.ts';
import {Mark, Sign} from '../controls/icons.tsx';
import type {StudioProps} from './studio-props.ts';

const groups: readonly (readonly [group: 'read' | 'listen' | 'write' | 'try' | 'save', pages: readonly PageName[]])[] =
	[
		['listen', ['listen']],
		['read', ['read']],
		['write', ['who', 'may', 'sound', 'help', 'answer', 'words', 'tips', 'own']],
		['try', ['try']],
		['save', ['save']],
	];

function Nav({state, strings: {nav}}: StudioProps) {
	const [open, setOpen] = useState(false);
	useEffect(() => setOpen(false), [state.page]);
	return (
		<nav aria-label={nav.label} class={open ? 'is-open' : ''}>
			<button type="button" class="button nav-open" aria-expanded={open} onClick={() => setOpen(!open)}>
				{nav.open}
				<Sign sign={open ? 'close' : 'open'} />
			</button>
			<div class="nav-groups">
				{groups.map(([group, names]) => (
					<div key={group}>
						<p class="nav-group">{nav.groups[group]}</p>
						<ul>
							{names.map(name => (
								<li key={name}>
									<a href={`#${name}`} aria-current={name === state.page ? 'page' : undefined}>
										{nav[name]}
									</a>
								</li>
							))}
						</ul>
					</div>
				))}
			</div>
		</nav>
	);
}

/** What stands beside every page of the studio: the way between them, undo and redo, and whether the work is kept. */
export function StudioSidebar(props: StudioProps) {
	const {state, strings, on} = props;
	return (
		<header class="studio-side">
			<p class="studio-name">
				<Mark size={28} />
				<span>{strings.title}</span>
			</p>
			<Nav {...props} />
			<div class="studio-kept">
				<div class="button-row">
					<button type="button" class="quiet-button" disabled={!state.canUndo} onClick={() => on.undo()}>
						{strings.undo}
					</button>
					<button type="button" class="quiet-button" disabled={!state.canRedo} onClick={() => on.redo()}>
						{strings.redo}
					</button>
				</div>
				<p>{strings.kept[state.kept]}</p>
			</div>
		</header>
	);
}
