import { openData, type OpenData } from '../output/open-data.ts';
import { once } from './once.ts';
import { getRegister } from './register.ts';
import { getReports } from './reports.ts';

/** All rows of the open data. */
export const getOpenData = once(async (): Promise<OpenData> =>
  openData(await getReports(), await getRegister()),
);
