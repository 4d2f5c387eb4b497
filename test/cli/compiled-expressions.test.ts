import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledExpressions } from '../../src/cli/compiled-expressions';
import { compileExpressions } from '../../src/build/charter-expressions';
import { check } from '../../src/tone/check';

jest.mock('../../src/build/charter-expressions', () => {
  const actual = jest.requireActual<{ compileExpressions: typeof compileExpressions }>(
    '../../src/build/charter-expressions',
  );
  return { ...actual, compileExpressions: jest.fn(actual.compileExpressions) };
});

const ATELIER = join(__dirname, '..', 'fixtures', 'charter', 'atelier', 'expressions');

describe('compiled expressions', () => {
  let folder: string;
  let charter: string;
  let kept: string;
  const compile = jest.mocked(compileExpressions);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compiled-'));
    charter = join(folder, 'expressions');
    kept = join(folder, 'kept', 'checked.json');
    cpSync(ATELIER, charter, { recursive: true });
    compile.mockClear();
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('are compiled once, and are the same when they are read again', () => {
    const first = compiledExpressions(charter, kept);
    expect(compiledExpressions(charter, kept).rules).toEqual(first.rules);
    expect(compile).toHaveBeenCalledTimes(1);
    expect(check(first.rules, 'Ce n’est pas grave.')).toHaveLength(1);
  });

  it('are compiled again when a file has changed', () => {
    compiledExpressions(charter, kept);
    appendFileSync(join(charter, 'maison.yml'), '\n# a remark\n');
    compiledExpressions(charter, kept);
    expect(compile).toHaveBeenCalledTimes(2);
  });

  it('are compiled again when what was kept is damaged', () => {
    compiledExpressions(charter, kept);
    writeFileSync(kept, '{"finger');
    expect(() => compiledExpressions(charter, kept)).not.toThrow();
    expect(compile).toHaveBeenCalledTimes(2);
  });

  it('need not be kept', () => {
    const nowhere = join(charter, 'maison.yml', 'checked.json');
    expect(() => compiledExpressions(charter, nowhere)).not.toThrow();
  });
});
