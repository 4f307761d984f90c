import {useState} from 'preact/hooks';
import {Field} from './field.tsx';
import type {StudioProps} from './studio-props.ts';
import type {ManyTried, TryPost} from './studio-state.ts';

/** Posts are parted by one or more empty lines. */
const postsIn = (text: string): string[] =>
	text
		.split(/\n[ \t]*\n\s*/)
		.map(post => post.trim())
		.filter(post => post !== '');

const OFTEN = 0.25;

type ResultProps = Pick<StudioProps, 'strings'> & {readonly tried: ManyTried; readonly show: (text: string) => void};

function Result({tried: {posts, withTips, rules}, strings, show}: ResultProps) {
	const texts = strings.try;
	return (
		<>
			<p>{texts.result(posts, withTips)}</p>
			{rules.length > 0 && (
				<table class="many-table">
					<thead>
						<tr>
							<th scope="col">{texts.tipName}</th>
							<th scope="col">{texts.often}</th>
						</tr>
					</thead>
					<tbody>
						{rules.map(({rule, saw, own, on}) => (
							<tr key={rule}>
								<td>
									{saw}
									{own && <span class="changed-mark">{texts.own}</span>}
									<button type="button" class="quiet-button" onClick={() => show(on[0] ?? '')}>
										{texts.showing}
										<span class="unseen">: {saw}</span>
									</button>
								</td>
								<td>{on.length}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
			{posts >= 8 && rules.some(({on}) => on.length > posts * OFTEN) && <p class="field-hint">{texts.seldom}</p>}
		</>
	);
}

type ManyProps = StudioProps & {readonly post: TryPost; readonly show: (text: string) => void};

/** The organisation's own posts pasted in bulk: which tips they would have got, and how often. */
export function ManyPosts({strings, on, post, show}: ManyProps) {
	const texts = strings.try;
	const [pasted, setPasted] = useState('');
	const [done, setDone] = useState<number>();
	const [tried, setTried] = useState<ManyTried>();
	const posts = postsIn(pasted);
	const run = async () => {
		setTried(undefined);
		setDone(0);
		setTried(await on.tryMany(posts, post, setDone));
		setDone(undefined);
	};
	return (
		<section class="studio-part many">
			<h2>{texts.many}</h2>
			<Field label={texts.manyField} hint={texts.manyWhy} rows={6} value={pasted} on={setPasted} />
			<button
				type="button"
				class="button"
				disabled={posts.length === 0 || done !== undefined}
				onClick={() => void run()}
			>
				{texts.run}
			</button>
			{done !== undefined && (
				<div class="many-progress">
					<progress max={posts.length} value={done} aria-label={texts.many} />
					<span>{texts.progress(done, posts.length)}</span>
				</div>
			)}
			<div role="status">{tried && <Result tried={tried} strings={strings} show={show} />}</div>
		</section>
	);
}
