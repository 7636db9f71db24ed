/**
 * For tests only: what Linked Places Format 1.3 (24 June 2024) asks of a file, written by us from its text at
 * github.com/LinkedPasts/linked-places-format. The text has no JSON Schema of its own. Where it is stricter
 * than its own examples, the stricter reading stands here; fields that it does not name are ours to add.
 */
export const linkedPlacesSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['type', '@context', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    '@context': { type: 'string', format: 'uri' },
    features: { type: 'array', minItems: 1, items: { $ref: '#/definitions/feature' } },
  },
  definitions: {
    feature: {
      type: 'object',
      required: ['@id', 'type', 'properties', 'names', 'geometry'],
      properties: {
        '@id': { type: 'string', format: 'uri-reference' },
        type: { const: 'Feature' },
        properties: {
          type: 'object',
          required: ['title', 'fclasses'],
          properties: {
            title: { type: 'string', minLength: 1 },
            ccodes: { type: 'array', minItems: 1, items: { pattern: '^[A-Z]{2}$' } },
            fclasses: {
              type: 'array',
              minItems: 1,
              uniqueItems: true,
              items: { enum: ['A', 'H', 'L', 'P', 'R', 'S', 'T'] },
            },
          },
        },
        when: { $ref: '#/definitions/when' },
        names: {
          type: 'array',
          minItems: 1,
          items: { $ref: '#/definitions/name' },
          // "At least one must have a citation."
          contains: { required: ['citations'] },
        },
        types: { type: 'array', minItems: 1, items: { $ref: '#/definitions/type' } },
        geometry: { anyOf: [{ type: 'null' }, { $ref: '#/definitions/geometry' }] },
        links: { type: 'array', minItems: 1, items: { $ref: '#/definitions/link' } },
        relations: { type: 'array', minItems: 1, items: { $ref: '#/definitions/relation' } },
        descriptions: {
          type: 'array',
          items: {
            type: 'object',
            required: ['value'],
            properties: { value: { type: 'string', minLength: 1 }, lang: { type: 'string' } },
          },
        },
      },
      allOf: [
        // "Must have either a record-level when element, or a citation year for at least one of its names."
        {
          anyOf: [
            { required: ['when'] },
            {
              properties: {
                names: {
                  contains: {
                    required: ['citations'],
                    properties: { citations: { contains: { required: ['year'] } } },
                  },
                },
              },
            },
          ],
        },
        // "Each Feature must include at least one when element, which can be in any of those locations."
        {
          anyOf: [
            { required: ['when'] },
            { properties: { names: { contains: { required: ['when'] } } } },
            { required: ['types'], properties: { types: { contains: { required: ['when'] } } } },
            { properties: { geometry: { type: 'object', required: ['when'] } } },
            {
              required: ['relations'],
              properties: { relations: { contains: { required: ['when'] } } },
            },
          ],
        },
      ],
    },
    name: {
      type: 'object',
      required: ['toponym'],
      properties: {
        toponym: { type: 'string', minLength: 1 },
        lang: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
        citations: { type: 'array', minItems: 1, items: { $ref: '#/definitions/citation' } },
        when: { $ref: '#/definitions/when' },
      },
    },
    citation: {
      type: 'object',
      required: ['label'],
      properties: {
        label: { type: 'string', minLength: 1 },
        year: { type: 'integer' },
        '@id': { type: 'string', format: 'uri' },
      },
    },
    type: {
      type: 'object',
      required: ['identifier', 'label'],
      properties: {
        identifier: { type: 'string', pattern: '^\\w+:\\S+$' },
        label: { type: 'string', minLength: 1 },
        sourceLabels: {
          type: 'array',
          items: {
            type: 'object',
            required: ['label', 'lang'],
            properties: { label: { type: 'string', minLength: 1 }, lang: { type: 'string' } },
          },
        },
      },
    },
    geometry: {
      type: 'object',
      required: ['type', 'coordinates'],
      properties: {
        type: {
          enum: ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
        },
        coordinates: { type: 'array' },
        certainty: { enum: ['certain', 'less-certain', 'uncertain'] },
        citations: { type: 'array', items: { $ref: '#/definitions/citation' } },
        when: { $ref: '#/definitions/when' },
      },
    },
    link: {
      type: 'object',
      required: ['type', 'identifier'],
      properties: {
        type: { enum: ['closeMatch', 'exactMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso'] },
        identifier: { type: 'string', format: 'uri' },
      },
    },
    relation: {
      type: 'object',
      required: ['relationType', 'relationTo'],
      properties: {
        relationType: { type: 'string', pattern: '^\\w+:\\S+$' },
        relationTo: { type: 'string', format: 'uri-reference' },
        label: { type: 'string', minLength: 1 },
        when: { $ref: '#/definitions/when' },
      },
    },
    when: {
      type: 'object',
      required: ['timespans'],
      properties: {
        timespans: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['start'],
            additionalProperties: false,
            properties: {
              start: { $ref: '#/definitions/moment' },
              end: { $ref: '#/definitions/moment' },
            },
          },
        },
        label: { type: 'string', minLength: 1 },
        certainty: { enum: ['certain', 'less-certain', 'uncertain'] },
      },
    },
    moment: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        in: { $ref: '#/definitions/isoDate' },
        earliest: { $ref: '#/definitions/isoDate' },
        latest: { $ref: '#/definitions/isoDate' },
      },
    },
    isoDate: { type: 'string', pattern: '^-?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' },
  },
} as const;
