import { describe, expect, it } from 'vitest';
import { passageFiles, readPassages, readTraps, trapFiles } from './gold-set.ts';
import { score } from './score.ts';

const passages = passageFiles.flatMap(readPassages);
const traps = trapFiles.flatMap(readTraps);

describe('the gold set', () => {
  it('is large enough to mean something', () => {
    expect(passages.length).toBeGreaterThanOrEqual(150);
    expect(passages.flatMap(({ citations }) => citations).length).toBeGreaterThanOrEqual(300);
    expect(traps.length).toBeGreaterThanOrEqual(150);
  });

  it('marks each number where the text has it', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').length.toString();
    for (const { text, citations, where } of passages) {
      for (const { start, end, number } of citations) {
        expect(letters(text.slice(start, end)), `${where}: ${number}`).toBe(letters(number));
      }
    }
  });
});

describe('the citation grammar on the gold set', () => {
  const { precision, recall, dateShare, issuerShare, faults } = score(passages, traps);
  const report = faults.join('\n');

  it('links nothing that is no citation', () => {
    expect(precision, report).toBe(1);
  });

  it('finds at least 98 % of the citations', () => {
    expect(recall, report).toBeGreaterThanOrEqual(0.98);
  });

  it('dates at least 99 % of them right', () => {
    expect(dateShare, report).toBeGreaterThanOrEqual(0.99);
  });

  it('names the issuer, and how it is known, of at least 97 % of them', () => {
    expect(issuerShare, report).toBeGreaterThanOrEqual(0.97);
  });
});
