import type { Compiler } from 'webpack';

export function withoutConditionals(code: string): string;

export class WithoutConditionals {
  apply(compiler: Compiler): void;
}
