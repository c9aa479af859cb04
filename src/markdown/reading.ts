import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkGithub } from './remark-github.ts';

/** The first of three steps from Markdown to a page, and the one that the content check looks at: GitHub's flavour as it is written. */
export const reading = unified().use(remarkParse).use(remarkGithub).freeze();
