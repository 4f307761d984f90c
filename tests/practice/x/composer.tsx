import {EditorState} from 'draft-js';
import {type MouseEvent, useState} from 'react';
import {say} from '../page/language.ts';
import {tellModel} from '../page/model.ts';
import {pictureAddress} from '../page/picture.ts';
import {accepts, publish} from '../page/published.ts';
import {hashtags} from './hashtags.tsx';
import {Part} from './part.tsx';

type ComposerProps = {
	readonly name: string;
	readonly button: 'tweetButton' | 'tweetButtonInline';
	readonly thread?: boolean;
	readonly label?: string;
};

const emptyPart = () => EditorState.createEmpty(hashtags);
const textOf = (state: EditorState) => state.getCurrentContent().getPlainText('\n');
const isEmpty = (states: readonly EditorState[]) => states.every(state => textOf(state).trim() === '');

const Attachments = () => (
	<div data-testid="attachments">
		<img src={pictureAddress} alt="" />
	</div>
);

/** The parts of a thread and the one control that publishes them all. */
export const Composer = ({name, button, thread = false, label = say('Publicera', 'Post')}: ComposerProps) => {
	const [parts, setParts] = useState(() => [emptyPart()]);
	const [pictures, setPictures] = useState(0);
	tellModel(name, () => parts.map(textOf));
	const send = () => {
		if (isEmpty(parts)) return;
		publish({composer: name, texts: parts.map(textOf)});
		setParts([emptyPart()]);
		setPictures(0);
	};
	const click = (event: MouseEvent) => {
		if (accepts(event.nativeEvent)) send();
	};
	const change = (index: number) => (state: EditorState) =>
		setParts(current => current.map((part, place) => (place === index ? state : part)));
	return (
		<div>
			{parts.map((part, index) => (
				<Part key={index} index={index} state={part} change={change(index)} publish={send} />
			))}
			{pictures > 0 && <Attachments />}
			<div className="row" data-testid="toolBar">
				<button type="button" onClick={() => setPictures(1)}>
					{say('Bild', 'Picture')}
				</button>
				{thread && (
					<button type="button" data-testid="addButton" onClick={() => setParts([...parts, emptyPart()])}>
						+
					</button>
				)}
				<button
					type="button"
					className="primary"
					data-testid={button}
					aria-disabled={isEmpty(parts) ? 'true' : undefined}
					onClick={click}
				>
					{label}
				</button>
			</div>
		</div>
	);
};
