/* A plain description of the zod schema, by zod's public API, for what is generated from it. */

/**
 * Describes the exports of src/schema/config.ts. Every description has a `kind`; the description of an
 * exported schema has its `name`, and that of an object the `groups` of keys that it shares with others.
 */
export function describeSchema(z, { panels, settings, ...exported }) {
  const named = Object.entries(exported).filter(([, value]) => value instanceof z.ZodType);
  // `.meta()` makes a copy of a schema that has the same shape.
  const identityOf = (schema) => schema.shape ?? schema;
  const names = new Map([
    ...named.map(([name, schema]) => [identityOf(schema), name]),
    ...Object.entries(panels).map(([type, schema]) => [identityOf(schema), `panels.${type}`]),
  ]);
  const nameOf = (schema) => names.get(identityOf(schema));
  const { panelSettings, listSettings, shared } = exported;
  const groups = [
    ...Object.entries(panels).map(([type, panel]) => [
      `panels.${type}`,
      Object.entries(panel.shape).filter(([key]) => key !== 'type'),
    ]),
    ...Object.entries({ panelSettings, listSettings, shared }).map(([name, group]) => [
      name,
      Object.entries(group.shape),
    ]),
  ];

  /** The groups whose keys an object has, with the same schemas; the first that fits has a key. */
  function groupsIn(schema) {
    const left = { ...schema.shape };
    return groups.flatMap(([name, entries]) => {
      const isIn = entries.every(([key, value]) => left[key] === value);
      if (!isIn || nameOf(schema) === name) return [];
      for (const [key] of entries) delete left[key];
      return [{ name, keys: entries.map(([key]) => key) }];
    });
  }

  function describe(schema) {
    const name = nameOf(schema);
    return { ...(name && { name }), ...describeValue(schema) };
  }

  function describeValue(schema) {
    if (schema instanceof z.ZodObject) {
      const properties = Object.entries(schema.shape).map(([key, value]) => {
        const isOptional = value instanceof z.ZodOptional;
        const { description } = value.meta() ?? {};
        return {
          key,
          isOptional,
          description,
          value: describe(isOptional ? value.unwrap() : value),
        };
      });
      return { kind: 'object', properties, groups: groupsIn(schema) };
    }
    if (schema instanceof z.ZodDiscriminatedUnion) {
      return { kind: 'panel', options: schema.options.map(describe) };
    }
    if (schema instanceof z.ZodUnion) {
      return { kind: 'union', options: schema.options.map(describe) };
    }
    if (schema instanceof z.ZodArray) return { kind: 'array', items: describe(schema.element) };
    if (schema instanceof z.ZodEnum) return { kind: 'enum', values: schema.options };
    if (schema instanceof z.ZodLiteral) return { kind: 'enum', values: [schema.value] };
    if (schema instanceof z.ZodBoolean) return { kind: 'format', format: 'boolean' };
    if (schema instanceof z.ZodString || schema instanceof z.ZodCustom) {
      return { kind: 'format', format: schema.meta()?.format ?? 'text' };
    }
    if (schema instanceof z.ZodNumber) {
      const { isInt, minValue, maxValue } = schema;
      return isInt
        ? { kind: 'integer', minimum: minValue, maximum: maxValue }
        : { kind: 'format', format: 'number' };
    }
    throw new Error(`No description is known for the schema "${schema.type}"`);
  }

  const describeAll = (schemas) =>
    Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, describe(schema)]));
  return {
    named: describeAll(Object.fromEntries(named)),
    panels: describeAll(panels),
    settings: describeAll(settings),
  };
}
