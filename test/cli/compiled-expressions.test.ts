import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledExpressions } from '../../src/cli/compiled-expressions';
import { compileTone } from '../../src/charter-compiler/compile-charter';
import { readCharterFolder } from '../../src/cli/charter-folder';
import { check } from '../../src/tone/check';

jest.mock('../../src/charter-compiler/compile-charter', () => {
  const actual = jest.requireActual<{ compileTone: typeof compileTone }>(
    '../../src/charter-compiler/compile-charter',
  );
  return { ...actual, compileTone: jest.fn(actual.compileTone) };
});

const ATELIER = join(__dirname, '..', 'fixtures', 'charter', 'atelier');

describe('compiled expressions', () => {
  let folder: string;
  let charter: string;
  let kept: string;
  const compiled = (file: string) => compiledExpressions(readCharterFolder(charter), file);
  const compile = jest.mocked(compileTone);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compiled-'));
    charter = join(folder, 'atelier');
    kept = join(folder, 'kept', 'checked.json');
    cpSync(ATELIER, charter, { recursive: true });
    compile.mockClear();
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('are compiled once, and are the same when they are read again', () => {
    const first = compiled(kept);
    expect(compiled(kept).rules).toEqual(first.rules);
    expect(compile).toHaveBeenCalledTimes(1);
    expect(check(first.rules, 'Ce n’est pas grave.')).toHaveLength(1);
  });

  it('are compiled again when a file has changed', () => {
    compiled(kept);
    appendFileSync(join(charter, 'expressions', 'maison.yml'), '\n# a remark\n');
    compiled(kept);
    expect(compile).toHaveBeenCalledTimes(2);
  });

  it('are compiled again when what was kept is damaged', () => {
    compiled(kept);
    writeFileSync(kept, '{"finger');
    expect(() => compiled(kept)).not.toThrow();
    expect(compile).toHaveBeenCalledTimes(2);
  });

  it('need not be kept', () => {
    const nowhere = join(charter, 'expressions', 'maison.yml', 'checked.json');
    expect(() => compiled(nowhere)).not.toThrow();
  });
});
