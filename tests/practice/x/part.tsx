import {Editor, type EditorState, getDefaultKeyBinding} from 'draft-js';
import type {KeyboardEvent} from 'react';
import {say} from '../page/language.ts';
import {accepts} from '../page/published.ts';

type PartProps = {
	readonly index: number;
	readonly state: EditorState;
	readonly change: (state: EditorState) => void;
	readonly publish: () => void;
};

const commandOf = (event: KeyboardEvent) =>
	event.key === 'Enter' && (event.ctrlKey || event.metaKey) && accepts(event.nativeEvent)
		? 'publish'
		: getDefaultKeyBinding(event);

/** One part of a thread: a Draft.js editor that publishes on Ctrl or Cmd with Enter. */
export const Part = ({index, state, change, publish}: PartProps) => {
	const command = (name: string) => {
		if (name !== 'publish') return 'not-handled';
		publish();
		return 'handled';
	};
	return (
		<div className="field part" data-testid={`tweetTextarea_${index}_label`}>
			<Editor
				webDriverTestID={`tweetTextarea_${index}`}
				ariaLabel={say('Inläggets text', 'Post text')}
				editorState={state}
				onChange={change}
				keyBindingFn={commandOf}
				handleKeyCommand={command}
				placeholder={say('Vad händer?', 'What is happening?')}
			/>
		</div>
	);
};
