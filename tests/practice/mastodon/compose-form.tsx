import {type FormEvent, type KeyboardEvent, type MouseEvent, useState} from 'react';
import {say} from '../page/language.ts';
import {tellModel} from '../page/model.ts';
import {accepts, publish} from '../page/published.ts';
import {ReplyIndicator} from './status.tsx';
import {Upload} from './upload.tsx';

type Picture = 'none' | 'bare' | 'described';

/** The compose form: a textarea React controls, published by its button or by Ctrl or Cmd with Enter. */
export const ComposeForm = ({replying}: {readonly replying: boolean}) => {
	const [text, setText] = useState('');
	const [picture, setPicture] = useState<Picture>('none');
	const composer = replying ? 'mastodon reply' : 'mastodon post';
	tellModel(composer, () => [text]);
	const send = () => {
		if (text.trim() === '') return;
		publish({composer, texts: [text]});
		setText('');
		setPicture('none');
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		send();
	};
	// The browser's own submit event is trusted even when a script clicked the button.
	const click = (event: MouseEvent) => {
		if (!accepts(event.nativeEvent)) event.preventDefault();
	};
	const key = (event: KeyboardEvent) => {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && accepts(event.nativeEvent)) send();
	};
	return (
		<form className="compose-form paper" onSubmit={submit}>
			{replying && <ReplyIndicator />}
			<textarea
				className="autosuggest-textarea__textarea"
				aria-label={say('Vad har du på hjärtat?', 'What is on your mind?')}
				placeholder={say('Vad har du på hjärtat?', 'What is on your mind?')}
				value={text}
				onChange={event => setText(event.target.value)}
				onKeyDown={key}
			/>
			{picture !== 'none' && <Upload described={picture === 'described'} describe={() => setPicture('described')} />}
			<div className="row">
				<button type="button" onClick={() => setPicture('bare')}>
					{say('Bild', 'Picture')}
				</button>
				<div className="compose-form__dropdowns">
					<button type="button" className="visibility">
						<i className="icon icon-globe" />
						{say('Offentligt', 'Public')}
					</button>
				</div>
				<div className="compose-form__submit">
					<button type="submit" className="primary" onClick={click} disabled={text.trim() === ''}>
						{replying ? say('Svara', 'Reply') : say('Publicera', 'Post')}
					</button>
				</div>
			</div>
		</form>
	);
};
