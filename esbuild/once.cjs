// What a minified bundle says again and again stands in it once, as a variable: texts, functions of the language, and the word for nothing.
const ts = require('typescript');

/** How long a name is when all is done, and what stands around it where it is set. */
const OF_NAME = 2.2;
const AROUND = 2;
const PREFIX = '$once';

/** They do not ask whose they are. */
const FUNCTIONS = /^(?:(?:Math|Object|Array|Number)\.\w+|RegExp|Set|Map|String|Number|Error|(?:Ui|I)nt\d+Array|Float64Array)$/;

/**
 * A strict bundle, all of it in one scope, with a variable for each text and each function that makes it shorter; directives that say what the first one
 * says are left out. Names are still to be minified.
 */
function saidOnce(bundle) {
  const file = ts.createSourceFile('bundle.js', bundle, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const [first] = file.statements;
  if (!isDirective(first) || bundle.includes(PREFIX)) throw new Error('What is said again can be said once in a strict bundle alone.');
  const changes = [];
  const places = new Map();
  const look = (node) => {
    const text = node.getText(file);
    if (isDirective(node)) {
      if (node !== first) changes.push({ node, instead: '' });
    } else if (ts.isStringLiteralLike(node)) {
      const said = JSON.stringify(node.text);
      if (mayBeVariable(node)) places.set(said, [...(places.get(said) ?? []), node]);
    } else if ((isCalled(node) && FUNCTIONS.test(text)) || (text === 'void 0' && !isCompared(node))) {
      places.set(text, [...(places.get(text) ?? []), node]);
    } else ts.forEachChild(node, look);
  };
  ts.forEachChild(file, look);
  const variables = [];
  for (const [said, nodes] of places) {
    const own = Buffer.byteLength(nodes[0].getText(file));
    if (nodes.length * (own - OF_NAME) <= own + OF_NAME + AROUND) continue;
    const name = `${PREFIX}${variables.length}`;
    variables.push(`${name} = ${said}`);
    changes.push(...nodes.map((node) => ({ node, instead: ` ${name} ` })));
  }
  changes.sort((one, other) => one.node.pos - other.node.pos);
  const parts = [bundle.slice(0, first.end), variables.length > 0 ? `var ${variables.join(', ')};` : ''];
  let at = first.end;
  for (const { node, instead } of changes) {
    parts.push(bundle.slice(at, node.getStart(file)), instead);
    at = node.end;
  }
  return parts.join('') + bundle.slice(at);
}

function isDirective(node) {
  return node !== undefined && ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);
}

function isCalled(node) {
  return (ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent)) && node.parent.expression === node;
}

/** What is held against nothing is faster with that word itself. */
function isCompared({ parent }) {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
}

/** Not what must be a text, and not where the engine does better with one: by which something is read, or which a type is held against. */
function mayBeVariable(node) {
  const { parent } = node;
  if (parent.name === node || parent.propertyName === node || ts.isComputedPropertyName(parent)) return false;
  if (ts.isElementAccessExpression(parent) || ts.isTaggedTemplateExpression(parent)) return false;
  if (ts.isCallExpression(parent) && /^(?:require|import)$/.test(parent.expression.getText())) return false;
  if (!ts.isBinaryExpression(parent)) return true;
  return parent.operatorToken.kind !== ts.SyntaxKind.InKeyword && ![parent.left, parent.right].some(ts.isTypeOfExpression);
}

module.exports = { saidOnce };
