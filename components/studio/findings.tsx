import type {Finding} from '../../engine/reader/finding.ts';
import type {RuleSetError} from '../../engine/rule-set.ts';
import {errorInWords} from './error-in-words.ts';
import {pageOfPlace} from './page-of-place.ts';
import type {StudioProps} from './studio-props.ts';
import type {PageName} from './work.ts';

function GoTo({page, strings}: Pick<StudioProps, 'strings'> & {readonly page: PageName | undefined}) {
	return page ? <a href={`#${page}`}>{strings.save.go(strings.nav[page])}</a> : null;
}

type OneFindingProps = Pick<StudioProps, 'strings' | 'language'> & {readonly finding: Finding; readonly here: boolean};

/** One thing the policy reader says of the guidance: what, why, and a form that invites. */
export function OneFinding({finding, strings, language, here}: OneFindingProps) {
	const {what, why, rewrite, words, place} = finding;
	return (
		<li class="finding">
			<p class="finding-what">{what[language]}</p>
			{words !== '' && (
				<blockquote class="finding-words" lang={finding.language}>
					{words}
				</blockquote>
			)}
			<p class="field-hint">{why[language]}</p>
			{rewrite && (
				<p class="finding-rewrite">
					{strings.save.rewrite}
					<span lang={finding.language}>{rewrite}</span>
				</p>
			)}
			{!here && <GoTo page={pageOfPlace(place)} strings={strings} />}
		</li>
	);
}

type ErrorProps = Pick<StudioProps, 'strings' | 'language'> & {readonly error: RuleSetError; readonly here: boolean};

/** One thing without which the guidance is not taken. */
export function OneError({error, strings, language, here}: ErrorProps) {
	const page = error.rule === undefined ? pageOfPlace(error.path) : 'own';
	return (
		<li class="finding">
			<p class="finding-what">{errorInWords(error, language)}</p>
			{!here && <GoTo page={page} strings={strings} />}
		</li>
	);
}

/** What the policy reader says of what is written on this page. */
export function FindingsHere({state, strings, language}: StudioProps) {
	const {page, judged} = state;
	const here = judged.findings.filter(({place}) => place !== '' && pageOfPlace(place) === page);
	return (
		<div role="status" class="findings-here">
			{here.length > 0 && (
				<section>
					<h2>{strings.save.better}</h2>
					<ul>
						{here.map(finding => (
							<OneFinding
								key={`${finding.check} ${finding.place}`}
								finding={finding}
								strings={strings}
								language={language}
								here
							/>
						))}
					</ul>
				</section>
			)}
		</div>
	);
}
