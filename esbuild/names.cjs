// Names of properties that are ours alone are one or two letters in what ships. Which are ours is asked of the compiler: a name is left as it
// is wherever somebody else may read it, or something may look for it by a text, so that whoever is in doubt loses bytes and no more.
const path = require('node:path');
const ts = require('typescript');

const ROOT = path.join(__dirname, '..');

/** Libraries in the bundle that declare all members they have: their names are as good as ours. */
const TAKEN_IN = /(?:^|[\\/])node_modules[\\/]simple-html-tokenizer[\\/]/;
const VSCODE = /[\\/]vscode[\\/]/;
/** Mangled names are not longer, so that of what others name only this much must be kept free. */
const LONGEST_MADE = 3;

const MEMBERS = [
  ts.isPropertySignature,
  ts.isPropertyDeclaration,
  ts.isMethodSignature,
  ts.isMethodDeclaration,
  ts.isGetAccessor,
  ts.isSetAccessor,
  ts.isPropertyAssignment,
  ts.isShorthandPropertyAssignment,
  (node) => ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent),
];
/** In a namespace these are members, too. */
const OF_NAMESPACES = [
  ts.isVariableDeclaration,
  ts.isFunctionDeclaration,
  ts.isClassDeclaration,
  ts.isEnumDeclaration,
  ts.isEnumMember,
  ts.isModuleDeclaration,
];

/** Tables of a library are not declared as such. */
const isOfClass = (node) => ts.isClassLike(node) || ts.isInterfaceDeclaration(node);
const isMember = (node) => MEMBERS.some((is) => is(node));
const nameOf = (node) => (node.name && (ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name)) ? node.name.text : undefined);

function walk(node, look) {
  look(node);
  ts.forEachChild(node, (child) => walk(child, look));
}

/**
 * Names of properties that may be others in the bundle of the program, and short ones that nothing may be named: what is declared in its own sources, less
 * - what VS Code, the language and Node declare, and what libraries read that they do not declare themselves,
 * - every text in the sources, the tables and the bundle, in braces within one, and every named group of a pattern,
 * - every text of the manifest, and what the tests read that meet the extension from outside,
 * - what objects have that are listed, written as JSON, looked into by a text, or handed to somebody who may do so.
 */
function ownNames({ root, files, libraries = [], outside = [], manifest = {}, bundle = '' }) {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, {
    ...options,
    types: ['node', 'vscode'],
    typeRoots: [path.join(ROOT, 'node_modules/@types')],
    incremental: false,
    tsBuildInfoFile: undefined,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const ours = new Set();
  const takenIn = new Set();
  const others = new Set();
  namesInTable(manifest, others);
  for (const file of program.getSourceFiles()) {
    if (file.fileName.endsWith('.json')) namesInTable(JSON.parse(file.text), others);
    else if (TAKEN_IN.test(file.fileName)) namesOfMembers(file, (node) => isMember(node) && isOfClass(node.parent), takenIn);
    else if (file.isDeclarationFile) namesOfMembers(file, (node) => isMember(node) || OF_NAMESPACES.some((is) => is(node)), others);
    else {
      namesOfMembers(file, isMember, ours);
      textsIn(file, others);
      doubtful(file, checker, others);
    }
  }
  const parsed = (name) => ts.createSourceFile(name, ts.sys.readFile(name), ts.ScriptTarget.ES2022, true);
  for (const file of outside.map(parsed)) {
    namesOfMembers(file, isMember, others);
    namesRead(file, others);
    textsIn(file, others);
  }
  for (const name of libraries) {
    const used = new Set();
    namesRead(parsed(name), used);
    for (const one of used) if (!TAKEN_IN.test(name) || !takenIn.has(one)) others.add(one);
  }
  textsIn(ts.createSourceFile('bundle.js', bundle, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS), others);
  const isPlain = (name) => /^[a-z]\w*$/i.test(name);
  return {
    names: [...new Set([...ours, ...takenIn])].filter((name) => isPlain(name) && !others.has(name)).sort(),
    taken: [...others].filter((name) => isPlain(name) && name.length <= LONGEST_MADE).sort(),
  };
}

function namesOfMembers(file, isOne, names) {
  walk(file, (node) => {
    const name = isOne(node) ? nameOf(node) : undefined;
    if (name !== undefined) names.add(name);
  });
}

function namesRead(file, names) {
  walk(file, (node) => {
    const read = ts.isPropertyAccessExpression(node) ? node.name : ts.isBindingElement(node) ? (node.propertyName ?? node.name) : undefined;
    if (read && ts.isIdentifier(read)) names.add(read.text);
  });
}

/** A table's keys are its own; its texts may be looked for. */
function namesInTable(value, names) {
  if (typeof value === 'string') names.add(value);
  else if (Array.isArray(value)) value.forEach((one) => namesInTable(one, names));
  else if (value && typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) {
      names.add(key);
      namesInTable(one, names);
    }
  }
}

function textsIn(file, names) {
  walk(file, (node) => {
    // What stands in types alone is never looked for.
    if (ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent)) names.add(node.text);
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      for (const [, place, group] of node.text.matchAll(/\{(\w+)\}|\(\?<(\w+)>/g)) names.add(place ?? group);
    }
  });
}

/** Ways to look into an object by texts, or to list what it has. */
const LISTING = /^(?:keys|values|entries|fromEntries|hasOwn|getOwnProperty\w*|defineProperty|defineProperties|ownKeys|has|get|set)$/;

/** Adds the names of what is looked into by texts, as far as the types of a file show it. */
function doubtful(file, checker, names) {
  const { TypeFlags } = ts;
  const isOurs = (declaration) => !declaration.getSourceFile().isDeclarationFile;
  // What a mapped type has may be declared nowhere.
  const membersOf = (type) =>
    checker.getPropertiesOfType(checker.getApparentType(type)).filter(({ declarations }) => declarations?.some(isOurs) ?? true);
  const partsOf = (type) => (type.isUnion() ? type.types : [type]);
  const isLoose = (type) => (type.flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.NonPrimitive)) !== 0;
  const isByText = (type) => (type.flags & (TypeFlags.Object | TypeFlags.Intersection)) !== 0 && type.getStringIndexType() !== undefined;
  const addMembers = (type) => {
    for (const part of partsOf(type)) for (const { name } of membersOf(part)) names.add(name);
  };
  /** What an object has, and what those have. */
  const addAll = (type, seen = new Set()) => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) type.types.forEach((part) => addAll(part, seen));
    if ((type.flags & (TypeFlags.Object | TypeFlags.Intersection)) === 0) return;
    for (const member of membersOf(type)) {
      names.add(member.name);
      addAll(checker.getTypeOfSymbol(member), seen);
    }
    for (const one of checker.getTypeArguments(type) ?? []) addAll(one, seen);
    for (const { type: one } of checker.getIndexInfosOfType(type)) addAll(one, seen);
  };
  /** Looked into by a key: names that the compiler knows, else any of the object. */
  const addLookedFor = (key, object) => {
    const keys = partsOf(checker.getBaseConstraintOfType(key) ?? key).filter(({ flags }) => (flags & TypeFlags.NumberLike) === 0);
    for (const one of keys) if (one.isStringLiteral()) names.add(one.value);
    if (keys.some((one) => !one.isStringLiteral())) addMembers(object);
  };
  const isOfUs = (signature) => signature?.declaration?.getSourceFile().isDeclarationFile === false;
  /** Whether it stays with us, where its type is forgotten: nothing leaves the core so but to a library, and what a function answers goes to its caller. */
  const isKept = (node) => {
    const { parent } = node;
    if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node)) {
      const expected = checker.getContextualType(ts.findAncestor(parent, ts.isFunctionLike));
      return !expected || expected.getCallSignatures().every(isOfUs);
    }
    return inCore && (!ts.isCallOrNewExpression(parent) || isOfUs(checker.getResolvedSignature(parent)));
  };
  const inCore = /[\\/]src[\\/]core[\\/]/.test(file.fileName);
  /** What is said to be of a type and may have been made elsewhere: read from anything, told apart by a function, or given by VS Code as what was asked for. */
  const addUnproved = (node, typeOf) => {
    if (ts.isPropertyAccessExpression(node) && isLoose(typeOf(node.expression))) names.add(node.name.text);
    else if (ts.isBindingElement(node) && isLoose(typeOf(node.parent))) names.add((node.propertyName ?? node.name).getText(file));
    else if (ts.isTypePredicateNode(node) && node.type) addAll(checker.getTypeFromTypeNode(node.type));
    else if (ts.isCallExpression(node)) {
      const signature = checker.getResolvedSignature(node);
      const { typeParameters = [], parameters = [], parent } = signature?.declaration ?? {};
      // What it gives is of what it was given, but for a value in case there is none.
      const isOfGiven = ({ name }) => parameters.some(({ type }) => type && type.getText() !== name.text && mentions(type, name.text));
      if (typeParameters.some((one) => !isOfGiven(one)) && VSCODE.test(parent.getSourceFile().fileName)) {
        addAll(checker.getReturnTypeOfSignature(signature));
      }
    }
  };
  walk(file, (node) => {
    const typeOf = (one) => checker.getTypeAtLocation(one);
    if (ts.isElementAccessExpression(node)) addLookedFor(typeOf(node.argumentExpression), typeOf(node.expression));
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword)
      addLookedFor(typeOf(node.left), typeOf(node.right));
    else if (ts.isComputedPropertyName(node)) addLookedFor(typeOf(node.expression), typeOf(node.parent.parent));
    else if (ts.isForInStatement(node)) addMembers(typeOf(node.expression));
    else if (ts.isCallExpression(node)) {
      const [, from, called] = /^(Object|Reflect|JSON)\.(\w+)$/.exec(node.expression.getText(file)) ?? [];
      if (from === 'JSON') node.arguments.forEach((given) => addAll(typeOf(given)));
      else if (LISTING.test(called)) node.arguments.forEach((given) => addMembers(typeOf(given)));
    } else if (ts.isAsExpression(node) && node.type.getText(file) !== 'const') {
      // In the core nothing that it has not made itself is of an unknown type.
      const both = [typeOf(node.expression), typeOf(node)];
      if (both.some(isLoose) && !inCore) both.forEach((type) => addAll(type));
      else if (both.some(isByText)) both.forEach(addMembers);
    }
    addUnproved(node, typeOf);
    if (!ts.isExpression(node) || !mayBeGiven(node)) return;
    const expected = checker.getContextualType(node);
    if (!expected) return;
    const type = typeOf(node);
    if (type.flags & TypeFlags.Any) addAll(expected);
    for (const part of partsOf(expected)) {
      if (isLoose(part) && !isKept(node)) addAll(type);
      else if (isByText(part) && type !== part) addMembers(type);
    }
  });
}

function mentions(type, name) {
  let found = false;
  walk(type, (node) => (found ||= ts.isIdentifier(node) && node.text === name));
  return found;
}

/** Whether something expects an expression to be of a type. */
function mayBeGiven(node) {
  const { parent } = node;
  return (
    ts.isCallOrNewExpression(parent) ||
    (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) ||
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isYieldExpression(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isSpreadAssignment(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isBinaryExpression(parent)
  );
}

module.exports = { ownNames };
