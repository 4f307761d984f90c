import {type FormEvent, type KeyboardEvent, type MouseEvent, useState} from 'react';
import {say} from '../page/language.ts';
import {tellModel} from '../page/model.ts';
import {accepts, publish} from '../page/published.ts';

const composer = 'instagram comment';

const CommentForm = () => {
	const [text, setText] = useState('');
	tellModel(composer, () => [text]);
	const send = () => {
		if (text.trim() === '') return;
		publish({composer, texts: [text]});
		setText('');
	};
	const key = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
		event.preventDefault();
		if (accepts(event.nativeEvent)) send();
	};
	const click = (event: MouseEvent) => {
		if (accepts(event.nativeEvent)) send();
	};
	const submit = (event: FormEvent) => event.preventDefault();
	return (
		<form className="row" onSubmit={submit}>
			<textarea
				aria-label={say('Lägg till en kommentar …', 'Add a comment…')}
				placeholder={say('Lägg till en kommentar …', 'Add a comment…')}
				value={text}
				onChange={event => setText(event.target.value)}
				onKeyDown={key}
			/>
			{/* biome-ignore lint/a11y/useSemanticElements: the network's own control is a div too */}
			<div
				role="button"
				tabIndex={0}
				className="button"
				aria-disabled={text.trim() === ''}
				onClick={click}
				onKeyDown={key}
			>
				{say('Publicera', 'Post')}
			</div>
		</form>
	);
};

/** Somebody's picture with a comment under it, and a textarea of React for one more. */
export const Comments = () => (
	<>
		<header>
			<a href="/karin.ek/" className="who">
				karin.ek
			</a>
		</header>
		<h1 dir="auto">{say('När fryser sjön i år, tror ni?', 'When will the lake freeze this year?')}</h1>
		<ul>
			<li>
				<a href="/per.berg/">per.berg</a>{' '}
				<span dir="auto">{say('Snart, tror jag. Har någon mätt?', 'Soon, I think. Has anyone measured?')}</span>
			</li>
		</ul>
		<section>
			<CommentForm />
		</section>
	</>
);
