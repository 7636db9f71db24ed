// @ts-check
import { relative, sep } from 'node:path';
import { arrowError } from './arrows.js';

/**
 * The ESLint rule for arrows.js: looks at every kind of import, the dynamic and the type-only ones too.
 * @type {import('eslint').Rule.RuleModule}
 */
export const arrowsRule = {
  meta: { type: 'problem', schema: [], docs: { description: 'Hold the arrows between the rooms' } },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    /** @param {any} node any node that names a module */
    const check = (node) => {
      const specifier = node.source?.value;
      const message = typeof specifier === 'string' ? arrowError(file, specifier) : null;
      if (message) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      TSImportType: check,
    };
  },
};
