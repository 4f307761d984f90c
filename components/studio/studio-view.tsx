import type {ComponentType} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {type PageName, pageNames} from '../../authoring/guidance-document.ts';
import {AnswerPage} from './answer-page.tsx';
import {FindingsHere} from './findings.tsx';
import {HelpPage} from './help-page.tsx';
import {ListenPage} from './listen-page.tsx';
import {MayPage} from './may-page.tsx';
import {OrganisationPage} from './organisation-page.tsx';
import {OwnTipsPage} from './own-tips-page.tsx';
import {PersonalityPage} from './personality-page.tsx';
import {ReadPage} from './read-page.tsx';
import {SaidOfSet} from './said-here.tsx';
import {SavePage} from './save-page.tsx';
import type {StudioProps} from './studio-props.ts';
import {StudioSidebar} from './studio-sidebar.tsx';
import {TipsPage} from './tips-page.tsx';
import {TryPage} from './try-page.tsx';
import {WordsPage} from './words-page.tsx';

const pages: {readonly [P in PageName]: ComponentType<StudioProps>} = {
	read: ReadPage,
	listen: ListenPage,
	who: OrganisationPage,
	may: MayPage,
	sound: PersonalityPage,
	help: HelpPage,
	answer: AnswerPage,
	words: WordsPage,
	tips: TipsPage,
	own: OwnTipsPage,
	try: TryPage,
	save: SavePage,
};

function Apart({strings: {apart}, on}: StudioProps) {
	return (
		<>
			<p>{apart.text}</p>
			<div class="button-row">
				<button type="button" class="button" onClick={() => on.takeTheirs()}>
					{apart.theirs}
				</button>
				<button type="button" class="button" onClick={() => on.keepMine()}>
					{apart.mine}
				</button>
			</div>
		</>
	);
}

/** What happened with a file, that storing fails, and that another tab has changed the same work. */
function Notices(props: StudioProps) {
	const {state, strings, on} = props;
	return (
		<>
			<div class="page-note studio-notice" role="status">
				{state.note !== '' && (
					<>
						<p>{state.note}</p>
						<button type="button" class="quiet-button" onClick={() => on.closeNote()}>
							{strings.close}
						</button>
					</>
				)}
			</div>
			<div class="page-note studio-notice" role="status">
				{state.apart && <Apart {...props} />}
			</div>
		</>
	);
}

function Onward({state, strings}: StudioProps) {
	const next = pageNames[pageNames.indexOf(state.page) + 1];
	if (!next) return null;
	return (
		<footer class="page-foot unprinted">
			<a class="button" href={`#${next}`}>
				{strings.next(strings.nav[next])}
			</a>
		</footer>
	);
}

/** The studio: the pages at the side, the one that is open, and what the policy reader says of it. */
export function StudioView(props: StudioProps) {
	const {state} = props;
	const main = useRef<HTMLElement>(null);
	const first = useRef(true);
	useEffect(() => {
		if (!first.current) {
			scrollTo(0, 0);
			main.current?.querySelector('h1')?.focus({preventScroll: true});
		}
		first.current = false;
	}, [state.page]);
	const Page = pages[state.page];
	return (
		<div class="akta page studio">
			<StudioSidebar {...props} />
			<main ref={main} class={`studio-page studio-${state.page}`}>
				<Notices {...props} />
				<SaidOfSet.Provider value={{said: state.validation, language: props.language, strings: props.strings}}>
					<Page key={state.page} {...props} />
				</SaidOfSet.Provider>
				{!['read', 'save'].includes(state.page) && <FindingsHere {...props} />}
				<Onward {...props} />
			</main>
		</div>
	);
}
