import type {Level} from '../../engine/model/rule.ts';

/** Äkta's mark: the letter Ä. Decoration, so unnamed. */
export function Mark({size = 20}: {readonly size?: number}) {
	return (
		<svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" class="mark">
			<rect width="32" height="32" rx="9" fill="var(--accent)" />
			<g fill="none" stroke="var(--on-accent)" stroke-width="3.1" stroke-linecap="round" stroke-linejoin="round">
				<path d="M8.8 25.2 16 11.6l7.2 13.6M11.6 20.8h8.8M10.6 7.4h.01M21.4 7.4h.01" />
			</g>
		</svg>
	);
}

const LEVEL_PATHS: {readonly [L in Level | 'strength']: string} = {
	hint: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6Z',
	mark: 'M2 4h12M2 8h7M2 12.4c1-1.4 2-1.4 3 0s2 1.4 3 0 2-1.4 3 0 2 1.4 3 0',
	pause: 'M5.5 3v10M10.5 3v10',
	strength: 'm3 8.5 3.3 3.3L13 4.5',
};

/** A shape for each level, told apart without colour. */
export function LevelIcon({level}: {readonly level: Level | 'strength'}) {
	return (
		<svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" class={`level-icon level-${level}`}>
			<path
				d={LEVEL_PATHS[level]}
				fill="none"
				stroke="currentColor"
				stroke-width={level === 'pause' ? 3 : 1.8}
				stroke-linecap="round"
				stroke-linejoin="round"
			/>
		</svg>
	);
}

const SIGNS = {
	try: 'M3 8h9.5M9 4.5 12.5 8 9 11.5',
	fold: 'm6 3.5 4.5 4.5L6 12.5',
	settings: 'M2 5h6M12 5h2M2 11h2M8 11h6M12 5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM8 11a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
	chosen: 'm3.5 8.5 3 3 6-7',
	close: 'm4 4 8 8M12 4l-8 8',
	more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
	open: 'm3.5 6 4.5 4.5L12.5 6',
};

/** A small sign beside or instead of words; whoever uses it names it. */
export function Sign({sign}: {readonly sign: keyof typeof SIGNS}) {
	return (
		<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" class={`sign sign-${sign}`}>
			<path
				d={SIGNS[sign]}
				fill="none"
				stroke="currentColor"
				stroke-width="1.6"
				stroke-linecap="round"
				stroke-linejoin="round"
			/>
		</svg>
	);
}
