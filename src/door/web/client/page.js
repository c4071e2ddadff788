import {addInPlace} from './add.js';
import {showProofs} from './cells.js';
import {showClaims} from './claims.js';
import {follow} from './follow.js';
import {slide} from './slide.js';
import {turnInPlace} from './turn.js';

turnInPlace();
slide();
showProofs();
showClaims();
follow();
addInPlace();
