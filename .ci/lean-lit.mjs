/**
 * Leaves out of Lit's templates what no view of Frid uses (docs/decisions/0031): directives, element and
 * comment parts, boolean attributes, text inside <style> and the like, MathML. How values are written, and
 * that templates made of data are refused, is untouched. Begins from Lit's readable build; when a new release
 * of Lit has no such line, the build says which.
 */

/** What is taken away, and what stands there instead. */
const cuts = [
  ['the development build', /const DEV_MODE = true;/, 'const DEV_MODE = false;'],
  [
    'sanitizers, which nobody sets',
    /const ENABLE_EXTRA_SECURITY_HOOKS = true;/,
    'const ENABLE_EXTRA_SECURITY_HOOKS = false;',
  ],
  [
    'browsers without shadow roots',
    /const ENABLE_SHADYDOM_NOPATCH = true;/,
    'const ENABLE_SHADYDOM_NOPATCH = false;',
  ],
  ['browsers without shadow roots', /\bwrap\(([\w.$]+)\)/g, '$1'],
  ['polyfills', /^polyfillSupport\?\.\(Template, ChildPart\);$/m, ''],
  [
    'the list of versions on the window',
    /^\(global\.litHtmlVersions \?\?= \[\]\)\.push\([^)]*\);$/m,
    '',
  ],
  ['directives', /^function resolveDirective\([\s\S]*?^}$/m, ''],
  ['directives', /resolveDirective\(this, ([^;]+), directiveParent(, \w+)?\)/g, '$1'],
  ['directives', /^ +resolveDirective\(this, value\);$/m, ''],
  ['directives', /^ +_resolveDirective: resolveDirective,$/m, ''],
  ['"no change", which only directives answer', /\b\w+ === noChange\b/g, 'false'],
  ['"no change", which only directives answer', /\b\w+ !== noChange\b/g, 'true'],
  ['element parts', /name\.startsWith\(marker\)/, 'false'],
  ['element parts', /templatePart\.type === ELEMENT_PART/, 'false'],
  ['comment parts', /\(i = node\.data\.indexOf\(marker, i \+ 1\)\) !== -1/, 'false'],
  ['boolean attributes', /m\[1\] === '\?'/, 'false'],
  ['text inside <style>, <textarea> and the like', /rawTextElement\.test\([^)]*\)/g, 'false'],
  [
    'text inside <style>, <textarea> and the like',
    /rawTextEndRegex \?\? textEndRegex/,
    'textEndRegex',
  ],
  ['text inside <style>, <textarea> and the like', /rawTextEndRegex = undefined;/, ''],
  [
    'comments in templates, which the build has taken out',
    /match\[COMMENT_START\] (=== '!--'|!== undefined)/g,
    'false',
  ],
  [
    'comments in templates, which the build has taken out',
    /regex === commentEndRegex \|\| regex === comment2EndRegex/,
    'false',
  ],
  ['MathML', /type === MATHML_RESULT/g, 'false'],
  ['compiled templates', /typeof type === 'number'/, 'true'],
  ['lists that are no arrays', /isIterable\(value\)/, 'isArray(value)'],
  [
    'what asks whether a part is on a page',
    /^ +get (_\$isConnected|parentNode|startNode|endNode|tagName)\(\) \{[\s\S]*?^ {4}\}$/gm,
    '',
  ],
  [
    'what asks whether a part is on a page',
    /^ +setConnected\(isConnected\) \{[\s\S]*?^ {4}\}$/m,
    '',
  ],
  [
    'what asks whether a part is on a page',
    /^ +this\.(_\$notifyConnectionChanged\?\.\(.*\)|__isConnected = .*|_\$parent = parent|_\$disconnectableChildren = undefined);$/gm,
    '',
  ],
  ['the kind of a part, which only directives ask for', /^ +this\.type = \w+;$/gm, ''],
  ['options, which nobody gives', /\(options\?\.creationScope \?\? d\)/, 'd'],
  ['options, which nobody gives', /options\?\.renderBefore \?\? container/, 'container'],
  ['options, which nobody gives', /options\?\.renderBefore \?\? null/, 'null'],
  ['options, which nobody gives', /^ +this\.options = options;$/gm, ''],
  ['options, which nobody gives', /, (this\.)?options( \?\? \{\})?\)/g, ')'],
  [
    'listeners with options, and those that go',
    /^ +const shouldRemoveListener =[\s\S]*?^ +const shouldAddListener = [\s\S]*?;$/m,
    'const shouldRemoveListener = false, shouldAddListener = oldListener === nothing;',
  ],
  ['listeners with options, and those that go', /newListener \?\? nothing/, 'newListener'],
  [
    'listeners that are objects',
    /^ +if \(typeof this\._\$committedValue === 'function'\) \{\s+(this\._\$committedValue)\.call\(.*\);\s+\}\s+else \{[\s\S]*?\}$/m,
    '(0, this._$committedValue)(event);',
  ],
  ['what only directives ask for', /, (directiveParent = this|noCommit)\b/g, ''],
  ['what only directives ask for', /_\$setValue\(values, part, i\)/, '_$setValue(values, i)'],
  ['what only directives ask for', / && !noCommit\b/, ''],
  ['what only directives ask for', /, (this|parent|partIndex)(?=\))/g, ''],
  ['what only directives ask for', /, from\) \{/, ') {'],
  ['what only directives ask for', /part !== undefined\b/, 'true'],
  ['element parts', /match\[ATTRIBUTE_NAME\] === undefined/, 'false'],
  ['element parts', /\(attrNameEndIndex === -2 \? i : end\)/, "''"],
  ['parts that are neither attribute nor child', /templatePart\.type === ATTRIBUTE_PART/, 'true'],
  ['parts that are neither attribute nor child', /node\.nodeType === 8/, 'true'],
  ['names of tags that vary', /match\[DYNAMIC_TAG_NAME\] !== undefined/, 'false'],
  ['tags that close themselves', /marker \+\s+end\b/, 'marker'],
  ['tags that close themselves', /^ +const end = .*;$/m, ''],
  ['constructors that only hand on', /^ {4}constructor\(.*\) \{\s+super\([^]*?^ {4}\}$/gm, ''],
  ['"nothing" as a value, which no view gives', /\b(value|v) === nothing\b/g, 'false'],
  ['"nothing" as a value, which no view gives', /\bvalue !== nothing\b/g, 'true'],
  ['what an error says', /throw new Error\(message\)/, 'throw new Error()'],
  [
    'values that are neither texts, templates, nodes nor lists',
    /else if \(isArray\(value\)\) \{(\s+this\._commitIterable\(value\);\s+\})\s+else \{[\s\S]*?\n {8}\}/,
    'else {$1',
  ],
  ['functions as content', / && typeof value != 'function'/, ''],
  [
    'attributes that are objects',
    /!isPrimitive\(value\) \|\|\s+\(value !== this\._\$committedValue && true\)/,
    'value !== this._$committedValue',
  ],
  [
    'the name of "nothing", which no other Lit asks for',
    /Symbol\.for\('lit-nothing'\)/,
    'Symbol()',
  ],
  // Not before the cuts that leave out a last `this`.
  ['listeners with options, and those that go', /, this, newListener\)/, ', this)'],
  ['what is set already', /else \{\s+this\._\$committedValue = nothing;\s+\}/, ''],
];

/** Drawings, which only the elements of a plan have: a view that imports `svg` then stops the build. */
const drawings = [
  ['drawings', /type === SVG_RESULT/g, 'false'],
  ['drawings', /^export const svg = .*;$/m, ''],
  // Their shapes are put together of numbers; elsewhere an attribute has one value, or none of them varies.
  [
    'attributes put together',
    /strings\.length > 2 \|\| strings\[0\] !== '' \|\| strings\[1\] !== ''/,
    'false',
  ],
  ['attributes put together', /\bstrings === undefined/, 'true'],
  ['attributes put together', /part\.strings !== undefined/, 'false'],
  ['attributes put together', /^ +const (value = node\.getAttribute|statics = )\(?.*;$/gm, ''],
  ['attributes put together', /^ +strings: statics,$/m, ''],
  ['attributes put together', /, templatePart\.strings\b/, ''],
];

/** The templates of a module that put an attribute together, which only a script with drawings can. */
export function attributesPutTogether(node) {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(attributesPutTogether);
  const own = node.type === 'TaggedTemplateExpression' ? partsOfAttributes(node.quasi.quasis) : [];
  return [...own, ...Object.values(node).flatMap(attributesPutTogether)];
}

function partsOfAttributes(quasis) {
  const texts = quasis.map(({ value }) => value.raw);
  return texts.slice(0, -1).filter((text, at) => {
    const before = texts.slice(0, at + 1).join('');
    const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    return isInTag && !(/\s[.@]?[\w-]+=["']?$/.test(text) && /^["']?[\s>]/.test(texts[at + 1]));
  });
}

/** Lit's templates, with only what is used. Throws when a line to cut is not there. */
export function leanLit(source, { svg }) {
  // Comments could hold, or hide, what is looked for.
  const code = source.replace(/^ *(\/\/.*|\/\*[\s\S]*?\*\/)$/gm, '');
  return [...cuts, ...(svg ? [] : drawings)].reduce((rest, [what, pattern, instead]) => {
    if (rest.search(pattern) < 0) {
      throw new Error(
        `Lit has changed: .ci/lean-lit.mjs finds no ${pattern} to leave out ${what}. Read what is there now, or remove the line.`,
      );
    }
    return rest.replace(pattern, instead);
  }, code);
}
