/** The lines with code on them: neither blank nor only a comment. */
function codeLines(sourceCode, node) {
  const lines = new Set();
  for (const { loc } of sourceCode.getTokens(node)) {
    for (let line = loc.start.line; line <= loc.end.line; line++) lines.add(line);
  }
  return lines;
}

/** Like max-lines-per-function, but functions inside a function count for themselves: a closure may be as long as a class. */
export const functionLength = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer' }],
    messages: { long: '{{lines}} lines of its own: which part deserves a name?' },
  },
  create(context) {
    const enclosed = [new Set()];
    const leave = (node) => {
      const all = codeLines(context.sourceCode, node);
      const inner = enclosed.pop();
      const lines = [...all].filter((line) => !inner.has(line)).length;
      all.forEach((line) => enclosed.at(-1).add(line));
      if (lines > context.options[0]) context.report({ node, messageId: 'long', data: { lines } });
    };
    return { ':function': () => enclosed.push(new Set()), ':function:exit': leave };
  },
};
