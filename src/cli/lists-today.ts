import { definitions, gaps } from '../../definitions/index.js';
import { lists } from '../../definitions/lists/index.js';
import { type CrossedList, crossed } from '../lists/index.js';
import { notHereToday } from './not-here.js';

/** Every list of the field, crossed with what there is. */
export const listsToday = (): readonly CrossedList[] => lists.map((list) => crossed(list, [...definitions, ...gaps], notHereToday));
