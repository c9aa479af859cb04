import { paths } from './domain/paths.ts';

/** Where the site offers its offline edition; undefined where EDITION does not ask the build for one. */
export const editionPath: string | undefined = process.env['EDITION'] ? paths.edition : undefined;
