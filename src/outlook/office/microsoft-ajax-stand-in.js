/*
 * Office.js waits for MicrosoftAjax.js, which it takes from a content network of its own, and stops
 * silently where that can't be reached (its certificate had expired on 10 January 2026, office-js #6430).
 * This is the part of it that the library uses, loaded before it so that it asks for nothing else. The
 * names are those of Microsoft's script.
 */
(() => {
  const { prototype } = Function;
  window.Type = Function;
  Function._validateParams = () => null;
  Function._validateParameterCount = () => null;

  /** Makes `a.b.c` a chain of objects on the window. */
  Function.registerNamespace = (name) =>
    name.split('.').reduce((parent, key) => (parent[key] ??= {}), window);

  prototype.registerClass = function registerClass() {
    return this;
  };
  prototype.registerInterface = function registerInterface() {
    return this;
  };
  prototype.registerEnum = () => {};
  prototype.initializeBase = () => {};

  class StringBuilder {
    constructor(text = '') {
      this.parts = [text];
    }
    append(text) {
      this.parts.push(text);
    }
    toString() {
      return this.parts.join('');
    }
  }

  window.Sys = {
    StringBuilder,
    Debug: { trace() {} },
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse },
    },
  };

  const kinds = [
    'argument',
    'argumentNull',
    'argumentOutOfRange',
    'argumentType',
    'argumentUndefined',
    'create',
    'format',
    'invalidOperation',
    'notImplemented',
    'parameterCount',
  ];
  for (const kind of kinds) {
    Error[kind] = (...details) => {
      const error = new Error(`${kind}: ${details.join(', ')}`);
      error.name = `Sys.${kind}`;
      return error;
    };
  }
  Error.prototype.popStackFrame = () => {};
})();
