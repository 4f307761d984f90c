import {useState} from 'preact/hooks';
import {mostPosts, postsInText} from '../../authoring/posts-in.ts';
import type {ManyTried, TryPost} from '../../authoring/studio-state.ts';
import {tipCountsTable} from '../../authoring/tip-counts.ts';
import {FilePicker} from '../controls/file-picker.tsx';
import {TextField} from './field.tsx';
import type {StudioProps} from './studio-props.ts';

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
						{rules.map(({rule, name, own, on}) => (
							<tr key={rule}>
								<td>
									{name}
									{own && <span class="changed-mark">{texts.own}</span>}
									<button type="button" class="quiet-button" onClick={() => show(on[0] ?? '')}>
										{texts.showing}
										<span class="unseen">: {name}</span>
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

type Trial = {readonly tried?: ManyTried; readonly done?: number};

function Progress({done, all, strings}: Pick<StudioProps, 'strings'> & {readonly done: number; readonly all: number}) {
	return (
		<div class="many-progress">
			<progress max={all} value={done} aria-label={strings.try.many} />
			<span>{strings.try.progress(done, all)}</span>
		</div>
	);
}

function SaveCounts({tried, strings, on}: Pick<StudioProps, 'strings' | 'on'> & {readonly tried: ManyTried}) {
	const texts = strings.try;
	const save = () => on.saveText({name: texts.manyFile, text: tipCountsTable(tried, texts)});
	return (
		<button type="button" class="button" onClick={save}>
			{texts.manySave}
		</button>
	);
}

/** The organisation's own posts in bulk: which tips they would have got, and how often. Only the counts can be saved. */
export function ManyPosts({strings, on, post, show}: ManyProps) {
	const texts = strings.try;
	const [pasted, setPasted] = useState('');
	const [opened, setOpened] = useState<readonly string[]>([]);
	const [{tried, done}, setTrial] = useState<Trial>({});
	const all = [...opened, ...postsInText(pasted)];
	const posts = all.slice(0, mostPosts);
	const run = async () => {
		setTrial({done: 0});
		const result = await on.tryMany(posts, post.platform, each => setTrial({done: each}));
		setTrial({tried: result});
	};
	return (
		<section class="studio-part many">
			<h2>{texts.many}</h2>
			<p class="section-why">{texts.manyOurs}</p>
			<TextField label={texts.manyField} hint={texts.manyWhy} rows={6} value={pasted} on={setPasted} />
			<p role="status">{texts.manyCount(posts.length, all.length)}</p>
			<div class="button-row">
				<button
					type="button"
					class="button main-button"
					disabled={posts.length === 0 || done !== undefined}
					onClick={() => void run()}
				>
					{texts.run}
				</button>
				<FilePicker
					label={texts.manyOpen}
					accept=".csv,.tsv,.txt"
					on={file => void on.openPosts(file).then(setOpened)}
				/>
				{tried && <SaveCounts tried={tried} strings={strings} on={on} />}
			</div>
			{done !== undefined && <Progress done={done} all={posts.length} strings={strings} />}
			<div role="status">{tried && <Result tried={tried} strings={strings} show={show} />}</div>
		</section>
	);
}
