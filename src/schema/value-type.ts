import type { FormatName } from './formats.ts';

/* The types of values that the table of settings is made of; settings-table.ts. */

/** A type of values. A name alone is a format, or `panel`: an object that its own `type` describes. */
export type ValueType =
  FormatName | 'panel' | EnumType | IntegerType | ArrayType | ObjectType | UnionType;

export interface EnumType {
  readonly type: 'enum';
  readonly values: readonly string[];
}

export interface IntegerType {
  readonly type: 'integer';
  readonly minimum: number;
  readonly maximum: number;
}

export interface ArrayType {
  readonly type: 'array';
  readonly items: ValueType;
}

export type Properties = Readonly<Record<string, ValueType>>;

export interface ObjectType {
  readonly type: 'object';
  readonly properties: Properties;
  /** Keys without which the object is left out. */
  readonly required: readonly string[];
}

/** A value of one of several types. */
export interface UnionType {
  readonly type: 'union';
  readonly options: readonly ValueType[];
}
