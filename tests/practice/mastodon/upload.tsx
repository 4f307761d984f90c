import {say} from '../page/language.ts';
import {pictureAddress} from '../page/picture.ts';

type UploadProps = {readonly described: boolean; readonly describe: () => void};

/** An uploaded picture; until it is described its warning button is active. */
export const Upload = ({described, describe}: UploadProps) => (
	<div className="compose-form__upload">
		<img src={pictureAddress} alt={described ? say('Ett berg i sol', 'A mountain in the sun') : ''} />
		<div className="compose-form__upload__warning">
			<button type="button" className={described ? '' : 'active'} onClick={describe}>
				{say('Beskriv bilden', 'Describe the picture')}
			</button>
		</div>
	</div>
);
